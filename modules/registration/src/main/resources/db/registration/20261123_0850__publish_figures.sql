-- Where only the year or the month of birth is known, the youngest age that it allows: in doubt a minor (APD Art. 25(5)).
create view claim_figure as
select k.id as claim, p.sex, split_part(p.nationalities, ' ', 1) as origin,
       cast(extract(year from age(k.lodged_on, p.birth_latest)) as int) as age
  from claim k
  left join person p on p.id = k.person;
comment on view claim_figure is 'SENSITIVE. Published for reports: what statistics break claims down by, without the person';
comment on column claim_figure.claim is 'INTERNAL. Id of the claim, the same in rsd';
comment on column claim_figure.sex is 'PERSONAL. Recorded sex: F, M, X, U (unknown)';
comment on column claim_figure.origin is 'PERSONAL. The nationality told first, ISO 3166-1 alpha-3';
comment on column claim_figure.age is 'PERSONAL. Full years on the day of lodging; null before lodging or if the birth date is unknown';
grant select on claim_figure to safeconduct_app;
