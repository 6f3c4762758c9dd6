alter table staff.device add column used_at timestamptz not null default now();
alter table staff.device alter column used_at drop default;
comment on column staff.device.used_at is 'Last time; half a year later the browser is a stranger again. [data: staff] [holding: -] [copy: no]';

create function staff.forget_sign_in_events(as_of timestamptz) returns bigint
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  with gone as (
    delete from staff.sign_in_event
    where at < least(forget_sign_in_events.as_of, now()) - interval '24 months'
    returning line)
  select count(*) from gone
$$;
comment on function staff.forget_sign_in_events is 'Takes away what happened at the door more than 24 months ago (D24), and nothing younger, whoever asks.';
revoke all on function staff.forget_sign_in_events from public;
grant execute on function staff.forget_sign_in_events to tallessa_app;
