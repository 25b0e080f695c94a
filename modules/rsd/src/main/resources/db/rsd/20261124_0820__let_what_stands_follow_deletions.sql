-- What is deleted by law or by order of a court stands no longer; what it had taken the place of stands again.
create function rsd.outcome_anew() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
    delete from rsd.outcome where claim = old.claim;
    insert into rsd.outcome (id, claim, level, code, status, decided_on, at, closing)
    select id, claim, coalesce(level, case when appeal is null then 'FI' else 'JR' end), code, coalesce(granted, code),
           decided_on, signed_at, false
      from rsd.decision where claim = old.claim
    union all
    select id, claim, coalesce(level, case when on_appeal then 'JR' else 'FI' end), code, code, closed_on, recorded_at, true
      from rsd.closing where claim = old.claim;
    return null;
end $$;
create trigger stands_no_longer after delete on rsd.decision for each row execute function rsd.outcome_anew();
create trigger stands_no_longer after delete on rsd.closing for each row execute function rsd.outcome_anew();
