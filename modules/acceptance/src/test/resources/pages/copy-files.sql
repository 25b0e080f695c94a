-- Copies files and everything that belongs to them many times over, for tests that need a full database: every row that
-- mentions one of the keys, and every row that mentions one of those. Numbers and ids of a copy differ in the same place
-- from the first, so that they still belong together: in the third group of an id, whose first digit tells the version, 4, so
-- that no copy meets an original. Officers stay who they are. All files are found before the first is copied: nobody need
-- look for the next among the copies.
create temporary table original (place regclass, pattern text, first int, last int);

create function pg_temp.places() returns setof regclass language sql as $$
    select c.oid::regclass from pg_class c join pg_namespace s on s.oid = c.relnamespace
     where c.relkind = 'r' and s.nspname in ('registration', 'rsd', 'casefile', 'access')
       and c.relname not in ('once', 'session', 'draft')
$$;

create function pg_temp.find_file(keys text[], first int, last int) returns void language plpgsql as $$
declare
    known text[] := keys;
    found text[];
    before int;
    t regclass;
begin
    loop
        before := cardinality(known);
        for t in select pg_temp.places() loop
            execute format($q$select array_agg(to_jsonb(t) ->> 'id') from %s t where to_jsonb(t)::text ~ $1$q$, t)
               into found using array_to_string(known, '|');
            known := array(select distinct k from unnest(known || found) k
                            where k ~ '^[0-9a-f-]{36}$' or k = any(keys));
        end loop;
        exit when cardinality(known) = before;
    end loop;
    for t in select pg_temp.places() loop
        execute format($q$
            insert into original (place, pattern, first, last)
            select $4,
                   regexp_replace(
                       regexp_replace(row::text, '([0-9a-f]{8}-[0-9a-f]{4})-[0-9a-f]{4}-', '\1-<id>-', 'g'),
                       '([PRC]-\d{4}-)\d{5}', '\1<number>', 'g')::jsonb
                   || (select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(row)
                        where key in ('officer_id', 'assignee_id', 'owner', 'registered_by_officer')),
                   $2, $3
              from (select to_jsonb(t) as row from %1$s t where to_jsonb(t)::text ~ $1) found$q$, t)
          using array_to_string(known, '|'), first, last, t;
    end loop;
end $$;

create function pg_temp.copy_files() returns void language plpgsql as $$
declare
    t regclass;
begin
    for t in select distinct place from original loop
        execute format($q$
            insert into %1$s (%2$s) overriding user value
            select %2$s
              from original
             cross join lateral generate_series(first, last) n
             cross join lateral jsonb_populate_record(null::%1$s,
                replace(replace(pattern, '<id>', lpad(to_hex(n), 4, '0')), '<number>', (10000 + n)::text)::jsonb)
             where place = $1$q$, t,
            (select string_agg(quote_ident(attname), ', ') from pg_attribute
              where attrelid = t and attnum > 0 and not attisdropped and attgenerated = ''))
          using t;
    end loop;
end $$;
