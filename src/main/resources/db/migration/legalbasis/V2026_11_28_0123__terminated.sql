-- When the work is over, what rested on a consent falls asleep: it lies sealed, in nothing that anybody sees, until its own last day.
-- A new yes to the same wakes it; a no, or taking it back, erases it that night.
alter table legalbasis.consent_event drop constraint given_until_a_day;
alter table legalbasis.consent_event add constraint given_until_a_day
  check (case state when 'TERMINATED' then true when 'GIVEN' then until_day is not null
    when 'RENEWED' then until_day is not null else until_day is null end);

create or replace function legalbasis.consent_ended(subject uuid, item uuid, kept_on int, kinds text[], named boolean) returns boolean
  language sql stable set search_path = pg_catalog, pg_temp
as $$
  select exists (select from legalbasis.consent_event later
    join legalbasis.consent_version read on read.item_id = later.item_id and read.number = later.version
    where later.subject_id = subject and later.item_id = item and later.number > kept_on
      and (later.state in ('WITHDRAWN', 'EXPIRED', 'INVALIDATED', 'REFUSED')
        or later.state in ('GIVEN', 'RENEWED') and not read.categories && kinds
        or later.state in ('GIVEN', 'RENEWED') and named and read.organisation is distinct from (
          select first.organisation from legalbasis.consent_event given
          join legalbasis.consent_version first on first.item_id = given.item_id and first.number = given.version
          where given.subject_id = subject and given.item_id = item and given.number = kept_on)))
$$;
comment on function legalbasis.consent_ended is 'Whether what was kept on an event of a consent has lost it since: it ended, or was given anew or renewed to a text that names none of these kinds of data, or for what a named organisation told, another organisation. Only what ended with the work comes back with a new yes.';

create function legalbasis.consent_sleeps(subject uuid, item uuid, kept_on int, kinds text[], named boolean, today date) returns boolean
  language sql stable set search_path = pg_catalog, pg_temp
as $$
  select exists (select from legalbasis.consent_event asleep
      where asleep.subject_id = subject and asleep.item_id = item and asleep.number > kept_on
        and asleep.state = 'TERMINATED' and asleep.until_day >= today
        and not exists (select from legalbasis.consent_event later
          where later.subject_id = subject and later.item_id = item and later.number > asleep.number
            and later.state not in ('REQUESTED', 'DEFERRED')))
    and not legalbasis.consent_ended(subject, item, kept_on, kinds, named)
$$;
comment on function legalbasis.consent_sleeps is 'Whether what was kept on an event of a consent lies sealed and unseen since the work has ended, until its own last day.';
