-- A field of contact information may be frozen alone, and contact information may rest on a consent: then what the consent carries is kept for somebody as well, and does not go by mere time (GDPR Art. 18(2)).
-- On which consent a group rests, or rested when an address was copied, is told by the file: so this stands here, and not with the consents.
create function legalbasis.consent_only_kept(subject uuid, item uuid) returns boolean
  language sql stable set search_path = pg_catalog, pg_temp
as $$
  select exists (select from access.restriction
      where restriction.subject_id = subject and until_at is null and not stopped)
    or exists (select from access.part_restriction only_kept
      where only_kept.subject_id = subject and only_kept.until_at is null and not only_kept.stopped
        and (only_kept.part = item::text
          or only_kept.part in ('phone', 'email', 'address', 'contact-address')
            and exists (select from customer.basis rests
              where rests.subject_id = subject and rests.field_group = 'CONTACT' and rests.item_id = item)))
$$;
comment on function legalbasis.consent_only_kept is 'Whether what rests on a consent, all or a part of it, may only be kept until somebody has decided.';
revoke all on function legalbasis.consent_only_kept from public;
grant execute on function legalbasis.consent_only_kept to tallessa_app;

create or replace function legalbasis.consent_waits(subject uuid, item uuid) returns boolean
  language sql stable set search_path = pg_catalog, pg_temp
as $$
  select legalbasis.consent_only_kept(subject, item)
    and coalesce((select ending.state = 'EXPIRED' or exists (select from legalbasis.consent_kept kept
          where kept.subject_id = subject and kept.item_id = item and kept.number = ending.number)
      from legalbasis.consent_event ending
      where ending.subject_id = subject and ending.item_id = item
        and ending.state in ('WITHDRAWN', 'EXPIRED', 'INVALIDATED')
      order by ending.number desc limit 1), false)
$$;
