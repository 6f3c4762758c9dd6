create function audit.keys(at timestamptz, purpose text, but int)
  returns table (line bigint, subject_id uuid, epoch int, wrapped bytea)
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  with people as (
    select key.subject_id, key.epoch, key.wrapped from vault.subject_key key
    where key.epoch <> keys.but),
  written as (
    insert into audit.access_log (at, action, kind, purpose, ground, people, digest)
    select keys.at, keys.purpose, 'READ', 'CUSTOMER_WORK', 'RUN', count(*),
           sha256(convert_to(string_agg(people.subject_id::text, ',' order by people.subject_id), 'UTF8'))
    from people having count(*) > 0
    returning access_log.line)
  select written.line, people.subject_id, people.epoch, people.wrapped from written cross join people
$$;
comment on function audit.keys is 'Writes one line for a rotation or an export and hands out the wrapped keys of everybody whom one epoch does not wrap; no line where there is nobody.';

create function audit.sample(at timestamptz, purpose text, most int)
  returns table (line bigint, subject_id uuid, epoch int, wrapped bytea)
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  select run.line, run.subject_id, run.epoch, run.wrapped
  from audit.run(sample.at, sample.purpose, array(
    select key.subject_id from vault.subject_key key order by random() limit sample.most)) run
$$;
comment on function audit.sample is 'Writes one line for a try of some keys taken by chance, and hands them out.';

revoke all on function audit.keys, audit.sample from public;
grant execute on function audit.keys, audit.sample to tallessa_app;
