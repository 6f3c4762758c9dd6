-- What rests on one consent may only be kept (GDPR Art. 18): the consent stands, and nothing rests on it that anybody sees or uses. Whoever reads asks consent_holds; the copy to the person, and what may not take its place, ask consent_stands.
create function legalbasis.consent_stands(subject uuid, item uuid, kept_on int, kinds text[], named boolean, today date) returns boolean
  language sql stable set search_path = pg_catalog, pg_temp
as $$
  select coalesce((select newest.state in ('GIVEN', 'RENEWED') and newest.until_day >= today
        and not ('HEALTH' = any (read.categories)
          and legalbasis.consent_unsigned(subject, newest.asking_id))
      from legalbasis.consent_event newest
      join legalbasis.consent_version read on read.item_id = newest.item_id and read.number = newest.version
      where newest.subject_id = subject and newest.item_id = item
      order by newest.number desc limit 1), false)
    and not legalbasis.consent_ended(subject, item, kept_on, kinds, named)
$$;
comment on function legalbasis.consent_stands is 'Whether what was kept on an event of a consent still rests on it on a day, used or only kept: given or renewed, signed where it has to be explicit, not past its last day, and not lost in between.';
revoke all on function legalbasis.consent_stands from public;
grant execute on function legalbasis.consent_stands to tallessa_app;

create or replace function legalbasis.consent_holds(subject uuid, item uuid, kept_on int, kinds text[], named boolean, today date) returns boolean
  language sql stable set search_path = pg_catalog, pg_temp
as $$
  select not exists (select from access.part_restriction only_kept
      where only_kept.subject_id = subject and only_kept.part = item::text and only_kept.until_at is null)
    and legalbasis.consent_stands(subject, item, kept_on, kinds, named, today)
$$;
comment on function legalbasis.consent_holds(uuid, uuid, int, text[], boolean, date) is 'Whether what was kept on an event of a consent rests on it and may be used on a day: it stands, and may not only be kept.';

create or replace function legalbasis.consent_waits(subject uuid, item uuid) returns boolean
  language sql stable set search_path = pg_catalog, pg_temp
as $$
  select (exists (select from access.restriction
        where restriction.subject_id = subject and until_at is null and not stopped)
      or exists (select from access.part_restriction only_kept
        where only_kept.subject_id = subject and only_kept.part = item::text
          and only_kept.until_at is null and not only_kept.stopped))
    and coalesce((select ending.state = 'EXPIRED' or exists (select from legalbasis.consent_kept kept
          where kept.subject_id = subject and kept.item_id = item and kept.number = ending.number)
      from legalbasis.consent_event ending
      where ending.subject_id = subject and ending.item_id = item
        and ending.state in ('WITHDRAWN', 'EXPIRED', 'INVALIDATED')
      order by ending.number desc limit 1), false)
$$;
