create table legalbasis.consent_warning (
  subject_id uuid not null,
  item_id uuid not null,
  number int not null,
  days int not null check (days in (30, 7)),
  at timestamptz not null,
  primary key (subject_id, item_id, number, days),
  foreign key (subject_id, item_id, number) references legalbasis.consent_event on delete cascade
);
comment on table legalbasis.consent_warning is 'That the night has warned of the end of a consent, 30 and 7 days before: once each.';
comment on column legalbasis.consent_warning.subject_id is 'Whose. [data: none] [holding: consents] [copy: no]';
comment on column legalbasis.consent_warning.item_id is 'For what. [data: none] [holding: consents] [copy: no]';
comment on column legalbasis.consent_warning.number is 'The event by which it holds. [data: none] [holding: consents] [copy: no]';
comment on column legalbasis.consent_warning.days is 'How many days before. [data: none] [holding: consents] [copy: no]';
comment on column legalbasis.consent_warning.at is 'When. [data: none] [holding: consents] [copy: no]';
grant select, insert on legalbasis.consent_warning to tallessa_app;
