-- One night with the clock of this database years ahead would take everybody's subjects for good. So it is believed only
-- as far as 300 seals bear it out, which no single night makes, and two months beyond: a register that seals five
-- times a day forgets in time.
create function audit.believed_now() returns timestamptz
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select least(now(),
    (select sealed_at from audit.checkpoint order by number desc offset 300 limit 1) + interval '60 days')
$$;
comment on function audit.believed_now is 'Now, or two months after the 300th seal before the newest, where the clock of the database is further on.';
revoke all on function audit.believed_now from public;

create or replace function audit.readable_since() returns timestamptz
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select audit.believed_now() - make_interval(months => greatest(24, (
    select number from association.deadline
    where deadline = 'log' and valid_from <= (audit.believed_now() at time zone 'Europe/Helsinki')::date
    order by version desc limit 1)))
$$;

create or replace function audit.kept_since() returns timestamptz
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select audit.believed_now() - make_interval(months => greatest(24, max(standing.number)))
  from (select distinct on (deadline) number from association.deadline
    where deadline in ('log', 'log_end')
      and valid_from <= (audit.believed_now() at time zone 'Europe/Helsinki')::date
    order by deadline, version desc) standing
$$;
