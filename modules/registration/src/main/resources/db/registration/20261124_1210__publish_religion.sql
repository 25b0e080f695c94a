create or replace view claim_figure as
select k.id as claim, p.sex, split_part(p.nationalities, ' ', 1) as origin,
       cast(extract(year from age(k.lodged_on, p.birth_latest)) as int) as age, p.religion
  from claim k
  left join person p on p.id = k.person;
comment on column claim_figure.religion is 'SENSITIVE. Special category (GDPR Art. 9), counted alone. Code, or REFUSED, NOT_ASKED, UNKNOWN';
