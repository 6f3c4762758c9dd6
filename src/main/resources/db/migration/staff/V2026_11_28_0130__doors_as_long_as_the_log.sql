-- As long as the association keeps the log readable (D24), and never shorter than a person may ask.
create function staff.forget_sign_in_events(as_of timestamptz, months int) returns bigint
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  with gone as (
    delete from staff.sign_in_event
    where at < least(forget_sign_in_events.as_of, now())
      - make_interval(months => greatest(forget_sign_in_events.months, 24))
    returning line)
  select count(*) from gone
$$;
comment on function staff.forget_sign_in_events(timestamptz, int) is 'Takes away what happened at the door more than so many months ago (D24), and nothing younger than 24, whoever asks.';
revoke all on function staff.forget_sign_in_events(timestamptz, int) from public;
grant execute on function staff.forget_sign_in_events(timestamptz, int) to tallessa_app;
drop function staff.forget_sign_in_events(timestamptz);
