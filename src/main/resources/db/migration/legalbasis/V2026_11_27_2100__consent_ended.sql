-- By the numbers of a chain, never by clocks: two machines, or two requests that overtake each other, do not agree on times.
create function legalbasis.consent_ended(subject uuid, item uuid, kept_on int, kinds text[], named boolean) returns boolean
  language sql stable set search_path = pg_catalog, pg_temp
as $$
  select exists (select from legalbasis.consent_event later
    join legalbasis.consent_version read on read.item_id = later.item_id and read.number = later.version
    where later.subject_id = subject and later.item_id = item and later.number > kept_on
      and (later.state in ('WITHDRAWN', 'EXPIRED', 'TERMINATED', 'INVALIDATED')
        or later.state = 'RENEWED' and not read.categories && kinds
        or later.state = 'RENEWED' and named and read.organisation is distinct from (
          select first.organisation from legalbasis.consent_event given
          join legalbasis.consent_version first on first.item_id = given.item_id and first.number = given.version
          where given.subject_id = subject and given.item_id = item and given.number = kept_on)))
$$;
comment on function legalbasis.consent_ended is 'Whether what was kept on an event of a consent has lost it since: it ended, or was renewed to a text that names none of these kinds of data, or for what a named organisation told, another organisation. Given anew, it stays lost.';

create function legalbasis.consent_holds(subject uuid, item uuid, kept_on int, kinds text[], named boolean, today date) returns boolean
  language sql stable set search_path = pg_catalog, pg_temp
as $$
  select coalesce((select newest.state in ('GIVEN', 'RENEWED') and newest.until_day >= today
      from legalbasis.consent_event newest where newest.subject_id = subject and newest.item_id = item
      order by newest.number desc limit 1), false)
    and not legalbasis.consent_ended(subject, item, kept_on, kinds, named)
$$;
comment on function legalbasis.consent_holds(uuid, uuid, int, text[], boolean, date) is 'Whether what was kept on an event of a consent still rests on it today: given or renewed, not past its last day, and not lost in between.';

drop function legalbasis.consent_holds(uuid, uuid, timestamptz, date);
