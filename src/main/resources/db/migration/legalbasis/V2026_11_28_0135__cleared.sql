-- What a night erased with a consent, or with what a renewal no longer covers, stays in its history as a number of each kind.
create table legalbasis.consent_cleared (
  subject_id uuid not null,
  item_id uuid not null,
  number int not null,
  field_group text not null check (field_group in ('CONTACT', 'SERVICE_CONTACTS', 'OTHER', 'NOTES', 'HEALTH')),
  entries int not null check (entries > 0),
  primary key (subject_id, item_id, number, field_group),
  foreign key (subject_id, item_id, number) references legalbasis.consent_clearing on delete cascade
);
comment on table legalbasis.consent_cleared is 'How much of each kind was erased after an event of a consent.';
comment on column legalbasis.consent_cleared.subject_id is 'Whose. [data: none] [holding: consents] [copy: no]';
comment on column legalbasis.consent_cleared.item_id is 'What it rested on. [data: none] [holding: consents] [copy: no]';
comment on column legalbasis.consent_cleared.number is 'After which event. [data: none] [holding: consents] [copy: no]';
comment on column legalbasis.consent_cleared.field_group is 'Of which kind. [data: code] [holding: consents] [copy: no]';
comment on column legalbasis.consent_cleared.entries is 'How many. [data: none] [holding: consents] [copy: no]';
grant select, insert on legalbasis.consent_cleared to tallessa_app;

create function legalbasis.consent_loses(subject uuid, item uuid, kept_on int, kinds text[], named boolean, next int) returns boolean
  language sql stable set search_path = pg_catalog, pg_temp
as $$
  select not legalbasis.consent_ended(subject, item, kept_on, kinds, named)
    and exists (select from legalbasis.consent_version asked
      where asked.item_id = item and asked.number = next
        and (not asked.categories && kinds
          or named and asked.organisation is distinct from (
            select first.organisation from legalbasis.consent_event given
            join legalbasis.consent_version first on first.item_id = given.item_id and first.number = given.version
            where given.subject_id = subject and given.item_id = item and given.number = kept_on)))
$$;
comment on function legalbasis.consent_loses is 'Whether what is kept on an event of a consent would lose it by a yes to another version of its text.';
