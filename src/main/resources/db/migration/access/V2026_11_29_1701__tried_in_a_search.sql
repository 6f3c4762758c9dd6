-- One search goes on for as long as somebody types in one box: whoever looks in it for somebody they may never open has tried once (K15).
create function audit.refuse_once(
    worker uuid, at timestamptz, action text, kind text, purpose text, subject uuid, refusal text, search uuid)
  returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  insert into audit.access_log (at, worker_id, subject_id, action, kind, purpose, refusal, search)
  select refuse_once.at, refuse_once.worker, refuse_once.subject, refuse_once.action, refuse_once.kind,
    refuse_once.purpose, refuse_once.refusal, refuse_once.search
  where not exists (select from audit.access_log log
    where log.search = refuse_once.search and log.worker_id = refuse_once.worker
      and log.subject_id = refuse_once.subject and log.refusal is not null
      and log.at > refuse_once.at - interval '5 minutes' and log.at <= refuse_once.at)
$$;
comment on function audit.refuse_once is 'Writes a line for a door that stayed closed, unless this search has one of the last five minutes.';
revoke all on function audit.refuse_once from public;
grant execute on function audit.refuse_once to tallessa_app;
