create table reporting.decision_class (
    code     text primary key check (code ~ '^DT\d\d$'),
    unhcr    text not null,
    eurostat text not null,
    euaa     text not null
);
comment on table reporting.decision_class is 'PUBLIC. Into which class of statistics a decision falls, by basis; none: it is counted elsewhere; as-granted: that of the status granted; unverified: nobody has confirmed it';
comment on column reporting.decision_class.code is 'PUBLIC. DT code of the list decision';
comment on column reporting.decision_class.unhcr is 'PUBLIC. Class in the statistics of UNHCR';
comment on column reporting.decision_class.eurostat is 'PUBLIC. Class in the statistics of Eurostat';
comment on column reporting.decision_class.euaa is 'PUBLIC. Class in the rate of EU-regulated protection of the EUAA';
insert into reporting.decision_class (code, unhcr, eurostat, euaa) values
    ('DT01', 'recognised', 'GENCONV', 'recognised'),
    ('DT02', 'none', 'GENCONV', 'unverified'),
    ('DT03', 'complementary', 'SUB_PROT', 'subsidiary'),
    ('DT04', 'complementary', 'HUMSTAT', 'unverified'),
    ('DT05', 'complementary', 'HUMSTAT', 'none'),
    ('DT06', 'none', 'TEMP_PROT', 'none'),
    ('DT07', 'rejected', 'REJECTED', 'rejected'),
    ('DT08', 'rejected', 'REJECTED', 'rejected'),
    ('DT09', 'closed', 'REJECTED', 'unverified'),
    ('DT10', 'closed', 'REJECTED', 'unverified'),
    ('DT11', 'closed', 'REJECTED', 'unverified'),
    ('DT12', 'closed', 'REJECTED', 'unverified'),
    ('DT13', 'closed', 'REJECTED', 'unverified'),
    ('DT14', 'rejected', 'REJECTED', 'rejected'),
    ('DT15', 'none', 'none', 'none'),
    ('DT16', 'closed', 'WITHDRAWN', 'withdrawn'),
    ('DT17', 'closed', 'WITHDRAWN', 'withdrawn'),
    ('DT18', 'closed', 'none', 'none'),
    ('DT19', 'closed', 'none', 'none'),
    ('DT20', 'closed', 'none', 'none'),
    ('DT21', 'closed', 'none', 'none'),
    ('DT22', 'as-granted', 'as-granted', 'as-granted'),
    ('DT23', 'none', 'none', 'none'),
    ('DT24', 'none', 'none', 'none'),
    ('DT25', 'none', 'none', 'none'),
    ('DT26', 'as-granted', 'as-granted', 'as-granted'),
    ('DT27', 'none', 'none', 'none'),
    ('DT28', 'rejected', 'REJECTED', 'rejected'),
    ('DT29', 'closed', 'unverified', 'unverified'),
    ('DT30', 'none', 'none', 'none');

create table reporting.class_figure (
    basis   text not null check (basis in ('unhcr', 'eurostat', 'euaa')),
    class   text not null,
    figure  text not null check (figure in ('recognised', 'complementary', 'rejected', 'closed', 'none')),
    decided boolean not null,
    source  text not null,
    primary key (basis, class)
);
comment on table reporting.class_figure is 'PUBLIC. Which figure of a report a class counts in; an unverified class counts in none and is refused';
comment on column reporting.class_figure.basis is 'PUBLIC. Whose definition';
comment on column reporting.class_figure.class is 'PUBLIC. Class of that basis';
comment on column reporting.class_figure.figure is 'PUBLIC. The figure; none: in no figure of this report';
comment on column reporting.class_figure.decided is 'PUBLIC. Whether it is one of all decided';
comment on column reporting.class_figure.source is 'PUBLIC. Where the definition comes from';
insert into reporting.class_figure (basis, class, figure, decided, source) values
    ('unhcr', 'recognised', 'recognised', true, 'UNHCR; indicators I01, I02'),
    ('unhcr', 'complementary', 'complementary', true, 'UNHCR; indicators I01, I02'),
    ('unhcr', 'rejected', 'rejected', true, 'UNHCR; indicators I01, I02'),
    ('unhcr', 'closed', 'closed', true, 'UNHCR; total decided of indicator I04'),
    ('unhcr', 'none', 'none', false, 'UNHCR; group recognition and decisions that are none on the claim'),
    ('eurostat', 'GENCONV', 'recognised', true, 'Regulation (EC) 862/2007 Art. 4; indicator I05'),
    ('eurostat', 'SUB_PROT', 'complementary', true, 'Regulation (EC) 862/2007 Art. 4; indicator I05'),
    ('eurostat', 'HUMSTAT', 'complementary', true, 'Regulation (EC) 862/2007 Art. 4; indicator I05'),
    ('eurostat', 'REJECTED', 'rejected', true, 'Regulation (EC) 862/2007 Art. 4; indicator I05'),
    ('eurostat', 'WITHDRAWN', 'closed', false, 'Eurostat; tables of their own, excluded by indicator I05'),
    ('eurostat', 'TEMP_PROT', 'none', false, 'Eurostat; tables of their own'),
    ('eurostat', 'none', 'none', false, 'Eurostat; tables of their own'),
    ('euaa', 'recognised', 'recognised', true, 'EUAA; indicator I06'),
    ('euaa', 'subsidiary', 'complementary', true, 'EUAA; indicator I06'),
    ('euaa', 'rejected', 'rejected', true, 'EUAA; indicator I06'),
    ('euaa', 'withdrawn', 'closed', false, 'EUAA; not in the formula of indicator I06'),
    ('euaa', 'none', 'none', false, 'EUAA; humanitarian status and others are excluded by indicator I06');

create view reporting.decision_figure as
select c.code, f.basis, f.figure, f.decided
  from reporting.decision_class c
 cross join lateral (values ('unhcr', c.unhcr), ('eurostat', c.eurostat), ('euaa', c.euaa)) as k (basis, class)
  join reporting.class_figure f on f.basis = k.basis and f.class = k.class;
comment on view reporting.decision_figure is 'PUBLIC. Which figure a decision counts in, by basis; no row if its class is not verified';
grant usage on schema reporting to safeconduct_app;
grant select on reporting.decision_class, reporting.class_figure, reporting.decision_figure to safeconduct_app;
