create table legalbasis.consent_head (
  subject_id uuid primary key references access.file,
  version int not null check (version > 0),
  sealed bytea not null
);
comment on table legalbasis.consent_head is 'How many events each chain of a person has ever had, written with each event: so that the newest ones cannot be cut off unseen (S6).';
comment on column legalbasis.consent_head.subject_id is 'Whose. [data: none] [holding: consents] [copy: no]';
comment on column legalbasis.consent_head.version is 'Counts changes; bound into the seal. [data: none] [holding: consents] [copy: no]';
comment on column legalbasis.consent_head.sealed is 'The count of each chain, in the seal of the register, which works at night too. [data: sealed] [holding: consents] [copy: no]';
grant select, insert, update on legalbasis.consent_head to tallessa_app;

create or replace function legalbasis.forget_consents(subject uuid) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  delete from legalbasis.consent_head one where one.subject_id = subject;
  delete from legalbasis.consent_clearing one where one.subject_id = subject;
  delete from legalbasis.consent_place one where one.subject_id = subject;
  delete from legalbasis.consent_slip one where one.subject_id = subject;
  delete from legalbasis.consent_event one where one.subject_id = subject;
  delete from legalbasis.consent_asking one where one.subject_id = subject;
  delete from legalbasis.consent_denial one where one.subject_id = subject;
$$;
