-- A search that began before goes on without whoever may not be opened any more: a line from before gives no key either (K15).
create or replace function audit.enter_once(
    worker uuid, at timestamptz, action text, kind text, purpose text, reach text, search uuid, subjects uuid[], grounds text[])
  returns table (line bigint, subject_id uuid, epoch int, wrapped bytea)
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  with asked as (
    select one.subject_id, one.ground, one.place
    from unnest(enter_once.subjects, enter_once.grounds) with ordinality as one (subject_id, ground, place)
    join vault.subject_key key on key.subject_id = one.subject_id
    where not exists (select from access.conflict where conflict.subject_id = one.subject_id
      and conflict.worker_id = enter_once.worker and conflict.until_at is null)),
  before as (
    select asked.subject_id, max(log.line) as line
    from audit.access_log log
    join asked on asked.subject_id = log.subject_id and asked.ground = log.ground
    where log.search = enter_once.search and log.worker_id = enter_once.worker
      and log.action = enter_once.action and log.purpose = enter_once.purpose and log.reach = enter_once.reach
      and log.at > enter_once.at - interval '5 minutes' and log.at <= enter_once.at
    group by asked.subject_id),
  written as (
    insert into audit.access_log (at, worker_id, subject_id, action, kind, purpose, reach, ground, search)
    select enter_once.at, enter_once.worker, asked.subject_id, enter_once.action, enter_once.kind,
      enter_once.purpose, enter_once.reach, asked.ground, enter_once.search
    from asked
    where not exists (select from before where before.subject_id = asked.subject_id)
    order by asked.place
    returning access_log.line, access_log.subject_id)
  select known.line, known.subject_id,
    case when enter_once.reach not in ('OVERSIGHT', 'NOTHING') then key.epoch end,
    case when enter_once.reach not in ('OVERSIGHT', 'NOTHING') then key.wrapped end
  from (select written.line, written.subject_id from written
    union all select before.line, before.subject_id from before) known
  join vault.subject_key key on key.subject_id = known.subject_id
  order by known.line
$$;
