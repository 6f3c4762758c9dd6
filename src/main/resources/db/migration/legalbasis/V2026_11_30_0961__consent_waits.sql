-- What was stopped for good waits for nothing: only a restriction that will end keeps it sealed.
create or replace function legalbasis.consent_waits(subject uuid, item uuid) returns boolean
  language sql stable set search_path = pg_catalog, pg_temp
as $$
  select exists (select from access.restriction
      where restriction.subject_id = subject and until_at is null and not stopped)
    and coalesce((select ending.state = 'EXPIRED' or exists (select from legalbasis.consent_kept kept
          where kept.subject_id = subject and kept.item_id = item and kept.number = ending.number)
      from legalbasis.consent_event ending
      where ending.subject_id = subject and ending.item_id = item
        and ending.state in ('WITHDRAWN', 'EXPIRED', 'INVALIDATED')
      order by ending.number desc limit 1), false)
$$;
