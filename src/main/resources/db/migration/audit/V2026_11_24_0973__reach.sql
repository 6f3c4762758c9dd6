-- How far a line reached. Who only oversees a file, or saw nothing of it, gets no key with the line.
alter table audit.access_log add reach text
  check (reach in ('FILE', 'REMAINS', 'DRAFT', 'OVERSIGHT', 'LOOKS', 'REASON', 'NOTHING'));
comment on column audit.access_log.reach is 'How far it reached: into the file, over it, or beside it; null for refusals and for lines about many. [data: code] [holding: looks] [copy: no]';

-- What a line manager looks for and few lines are, found without reading all that a worker ever did.
create index access_log_seldom_by_worker on audit.access_log (worker_id, line desc)
  where refusal is not null or kind in ('CHANGE', 'REGISTER') or ground <> 'DESIGNATED';
create index access_log_seldom_by_subject on audit.access_log (subject_id, line desc)
  where refusal is not null or kind in ('CHANGE', 'REGISTER') or ground <> 'DESIGNATED';

drop function audit.enter(uuid, timestamptz, text, text, text, uuid[], text[]);

create function audit.enter(
    worker uuid, at timestamptz, action text, kind text, purpose text, reach text, subjects uuid[], grounds text[])
  returns table (line bigint, subject_id uuid, epoch int, wrapped bytea)
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  with written as (
    insert into audit.access_log (at, worker_id, subject_id, action, kind, purpose, reach, ground)
    select enter.at, enter.worker, asked.subject_id, enter.action, enter.kind, enter.purpose, enter.reach, asked.ground
    from unnest(enter.subjects, enter.grounds) with ordinality as asked (subject_id, ground, place)
    join vault.subject_key key on key.subject_id = asked.subject_id
    order by asked.place
    returning access_log.line, access_log.subject_id, access_log.reach)
  select written.line, written.subject_id,
    case when written.reach not in ('OVERSIGHT', 'NOTHING') then key.epoch end,
    case when written.reach not in ('OVERSIGHT', 'NOTHING') then key.wrapped end
  from written join vault.subject_key key on key.subject_id = written.subject_id
  order by written.line
$$;
comment on function audit.enter is 'Writes a line a person and hands out their wrapped keys, if the line reaches what is sealed: the one door, in the database too. Whoever has no key is nobody any more, and gets no line.';

drop function audit.run(timestamptz, text);

create function audit.run(at timestamptz, purpose text, subjects uuid[])
  returns table (line bigint, subject_id uuid, epoch int, wrapped bytea)
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  with people as (
    select key.subject_id, key.epoch, key.wrapped from vault.subject_key key
    where key.subject_id = any (run.subjects)),
  written as (
    insert into audit.access_log (at, action, kind, purpose, ground, people, digest)
    select run.at, run.purpose, 'READ', 'CUSTOMER_WORK', 'RUN', count(*),
           sha256(convert_to(coalesce(string_agg(people.subject_id::text, ',' order by people.subject_id), ''), 'UTF8'))
    from people
    returning access_log.line)
  select written.line, people.subject_id, people.epoch, people.wrapped from written cross join people
$$;
comment on function audit.run is 'Writes one line for a run over many and hands out the keys of those it is about.';

-- With an empty search_path PostgreSQL looks for types in the caller's own temporary schema first, so a
-- type named "text" there would run the caller's code as the owner, who may read keys. Now it looks
-- there last, and the application cannot make anything there at all.
alter function audit.refuse set search_path = pg_catalog, pg_temp;
alter function audit.overview set search_path = pg_catalog, pg_temp;
alter function vault.forget set search_path = pg_catalog, pg_temp;
do $$ begin execute format('revoke temporary on database %I from public', current_database()); end $$;

revoke all on all functions in schema audit from public;
grant execute on function audit.enter, audit.run to tallessa_app;
