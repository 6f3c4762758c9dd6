-- Whose a line was goes once its time is over by its own time and by the seals: a line written while a clock was wrong
-- says what was never so, and stands behind seals whose time is not over. A day is left for what was sealed late.
create index checkpoint_sealed_at on audit.checkpoint (sealed_at);

create or replace function audit.take_subjects(most int) returns int
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  with due as (
    select line from audit.access_log
    where (subject_id is not null or digest is not null) and at < (select audit.readable_since())
      and line < coalesce(
        (select first_line from audit.checkpoint
          where form > 0 and sealed_at between (select audit.readable_since()) + interval '1 day' and now()
          order by sealed_at limit 1),
        (select max(last_line) + 1 from audit.checkpoint))
    order by at limit take_subjects.most),
  taken as (
    update audit.access_log log set subject_id = null, digest = null, salt = null,
      whose = audit.whose(coalesce(log.salt, gen_random_uuid()), log.subject_id, log.digest)
    from due where log.line = due.line
    returning log.line)
  select count(*)::int from taken
$$;
