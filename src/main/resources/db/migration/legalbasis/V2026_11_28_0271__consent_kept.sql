-- Who takes a consent back while the data may only be kept says what becomes of what rested on it.
create table legalbasis.consent_kept (
  subject_id uuid not null,
  item_id uuid not null,
  number int not null,
  at timestamptz not null,
  primary key (subject_id, item_id, number),
  foreign key (subject_id, item_id, number) references legalbasis.consent_event on delete cascade
);
comment on table legalbasis.consent_kept is 'The person wants kept, sealed and unseen while the restriction lasts, what rested on a consent they took back (GDPR Art. 18(1)(b), (c)).';
comment on column legalbasis.consent_kept.subject_id is 'Whose. [data: none] [holding: consents] [copy: no]';
comment on column legalbasis.consent_kept.item_id is 'What it rested on. [data: none] [holding: consents] [copy: no]';
comment on column legalbasis.consent_kept.number is 'Which event took it back. [data: none] [holding: consents] [copy: no]';
comment on column legalbasis.consent_kept.at is 'When they said so. [data: none] [holding: consents] [copy: no]';
grant select, insert on legalbasis.consent_kept to tallessa_app;
