create schema audit;
comment on schema audit is 'Who opened, changed, listed or found whom, when and why.';
grant usage on schema audit to tallessa_app;

create table audit.access_log (
  line bigint generated always as identity primary key,
  at timestamptz not null,
  worker_id uuid,
  subject_id uuid,
  action text not null,
  kind text not null check (kind in ('READ', 'CHANGE', 'LIST', 'FIND', 'REGISTER')),
  purpose text not null check (purpose in ('CUSTOMER_WORK', 'STATISTICS')),
  ground text,
  refusal text,
  people int,
  digest bytea,
  constraint granted_or_refused check (num_nonnulls(ground, refusal) = 1)
);
create index access_log_by_subject on audit.access_log (subject_id, line desc);
create index access_log_by_worker on audit.access_log (worker_id, line desc);
comment on table audit.access_log is 'Append-only for the application: it may read lines, and add them through the functions below.';
comment on column audit.access_log.line is 'The order of writing. [data: none] [holding: looks] [copy: no]';
comment on column audit.access_log.at is 'When. [data: none] [holding: looks] [copy: yes]';
comment on column audit.access_log.worker_id is 'Who; null for the register itself. [data: staff] [holding: looks] [copy: no]';
comment on column audit.access_log.subject_id is 'Whose data; null where no such file exists, or for a run. [data: none] [holding: looks] [copy: no]';
comment on column audit.access_log.action is 'What kind of doing, as a code. [data: code] [holding: looks] [copy: yes]';
comment on column audit.access_log.kind is 'Read, changed, listed, found or registered: outlives the codes. [data: code] [holding: looks] [copy: yes]';
comment on column audit.access_log.purpose is 'Customer work or statistics: there is no third (S8). [data: code] [holding: looks] [copy: yes]';
comment on column audit.access_log.ground is 'Why it was allowed, as a code. [data: code] [holding: looks] [copy: yes]';
comment on column audit.access_log.refusal is 'Why it was refused, as a code. [data: code] [holding: looks] [copy: yes]';
comment on column audit.access_log.people is 'For a run or an overview: how many people it touched. [data: none] [holding: looks] [copy: no]';
comment on column audit.access_log.digest is 'For a run or an overview: a digest of whom. [data: none] [holding: looks] [copy: no]';

create function audit.enter(
    worker uuid, at timestamptz, action text, kind text, purpose text, subjects uuid[], grounds text[])
  returns table (line bigint, subject_id uuid, epoch int, wrapped bytea)
  language sql security definer set search_path = ''
as $$
  with written as (
    insert into audit.access_log (at, worker_id, subject_id, action, kind, purpose, ground)
    select enter.at, enter.worker, asked.subject_id, enter.action, enter.kind, enter.purpose, asked.ground
    from unnest(enter.subjects, enter.grounds) with ordinality as asked (subject_id, ground, place)
    order by asked.place
    returning access_log.line, access_log.subject_id)
  select written.line, written.subject_id, key.epoch, key.wrapped
  from written join vault.subject_key key on key.subject_id = written.subject_id
  order by written.line
$$;
comment on function audit.enter is 'Writes a line a person and hands out their wrapped keys: the one door, in the database too.';

create function audit.refuse(
    worker uuid, at timestamptz, action text, kind text, purpose text, subject uuid, refusal text)
  returns bigint
  language sql security definer set search_path = ''
as $$
  insert into audit.access_log (at, worker_id, subject_id, action, kind, purpose, refusal)
  values (refuse.at, refuse.worker, refuse.subject, refuse.action, refuse.kind, refuse.purpose, refuse.refusal)
  returning line
$$;
comment on function audit.refuse is 'Writes a line for a door that stayed closed.';

create function audit.overview(
    worker uuid, at timestamptz, action text, kind text, purpose text, ground text, subjects uuid[])
  returns bigint
  language sql security definer set search_path = ''
as $$
  insert into audit.access_log (at, worker_id, action, kind, purpose, ground, people, digest)
  select overview.at, overview.worker, overview.action, overview.kind, overview.purpose, overview.ground, count(*),
         sha256(convert_to(coalesce(string_agg(seen.subject_id::text, ',' order by seen.subject_id), ''), 'UTF8'))
  from unnest(overview.subjects) as seen (subject_id)
  returning line
$$;
comment on function audit.overview is 'Writes one line for a page about many that opens nobody: no key is handed out.';

create function audit.run(at timestamptz, purpose text)
  returns table (line bigint, subject_id uuid, epoch int, wrapped bytea)
  language sql security definer set search_path = ''
as $$
  with people as (
    select key.subject_id, key.epoch, key.wrapped from vault.subject_key key),
  written as (
    insert into audit.access_log (at, action, kind, purpose, ground, people, digest)
    select run.at, run.purpose, 'READ', 'CUSTOMER_WORK', 'RUN', count(*),
           sha256(convert_to(coalesce(string_agg(people.subject_id::text, ',' order by people.subject_id), ''), 'UTF8'))
    from people
    returning access_log.line)
  select written.line, people.subject_id, people.epoch, people.wrapped from written cross join people
$$;
comment on function audit.run is 'Writes one line for a run over everybody and hands out the keys it needs.';

revoke all on all functions in schema audit from public;
grant execute on function audit.enter, audit.refuse, audit.overview, audit.run to tallessa_app;
grant select on audit.access_log to tallessa_app;
