-- One rule for the night, which leaves it there, and for the person's own copy, which tells of it.
create function legalbasis.consent_waits(subject uuid, item uuid) returns boolean
  language sql stable set search_path = pg_catalog, pg_temp
as $$
  select exists (select from access.restriction where restriction.subject_id = subject and until_at is null)
    and coalesce((select ending.state = 'EXPIRED' or exists (select from legalbasis.consent_kept kept
          where kept.subject_id = subject and kept.item_id = item and kept.number = ending.number)
      from legalbasis.consent_event ending
      where ending.subject_id = subject and ending.item_id = item
        and ending.state in ('WITHDRAWN', 'EXPIRED', 'INVALIDATED')
      order by ending.number desc limit 1), false)
$$;
comment on function legalbasis.consent_waits is 'Whether what rested on a consent that has ended lies sealed and unseen while the data may only be kept: it ended by its last day, or whoever took it back wants it kept (GDPR Art. 18).';
