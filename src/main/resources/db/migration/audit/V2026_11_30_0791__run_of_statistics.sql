-- The log says for which of the two purposes a run was (S8): what counts is no customer work.
create or replace function audit.run(at timestamptz, purpose text, subjects uuid[])
  returns table (line bigint, subject_id uuid, epoch int, wrapped bytea)
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  with people as (
    select key.subject_id, key.epoch, key.wrapped from vault.subject_key key
    where key.subject_id = any (run.subjects)),
  written as (
    insert into audit.access_log (at, action, kind, purpose, ground, people, digest)
    select run.at, run.purpose, 'READ',
           case when run.purpose like 'statistics.%' then 'STATISTICS' else 'CUSTOMER_WORK' end, 'RUN', count(*),
           sha256(convert_to(coalesce(string_agg(people.subject_id::text, ',' order by people.subject_id), ''), 'UTF8'))
    from people
    returning access_log.line)
  select written.line, people.subject_id, people.epoch, people.wrapped from written cross join people
$$;
