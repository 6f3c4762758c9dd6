-- What rests on one consent a child has had frozen is opened for an hour to protect the child, as a field is and as all of the file is (GDPR Art. 18(2), D12): to be read, while nothing new is written on it. The door says in the transaction whose file the visitor has open so.
create or replace function legalbasis.consent_holds(subject uuid, item uuid, kept_on int, kinds text[], named boolean, today date) returns boolean
  language sql stable set search_path = pg_catalog, pg_temp
as $$
  select (subject::text = any (string_to_array(current_setting('tallessa.protected', true), ' '))
      or not exists (select from access.part_restriction only_kept
        where only_kept.subject_id = subject and only_kept.part = item::text and only_kept.until_at is null))
      is true
    and legalbasis.consent_stands(subject, item, kept_on, kinds, named, today)
$$;
comment on function legalbasis.consent_holds(uuid, uuid, int, text[], boolean, date) is 'Whether what was kept on an event of a consent rests on it and may be used on a day: it stands, and may not only be kept, or is open to the visitor to protect the child.';
