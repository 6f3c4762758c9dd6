-- A line or a seal that a clock dated ahead holds back nothing: what is over behind it goes all the same.
create or replace function audit.ending(most int) returns bigint
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select max(number) from audit.checkpoint
  where number < (select min(number) + ending.most from audit.checkpoint)
    and number < coalesce(
      (select number from audit.checkpoint where sealed_at between (select audit.kept_since()) and now()
        order by number limit 1),
      (select max(number) from audit.checkpoint))
    and last_line < coalesce(
      (select line from audit.access_log where at between (select audit.kept_since()) and now() order by line limit 1),
      9223372036854775807)
$$;
