create schema cooperation;
comment on schema cooperation is 'With which services we truly work for a customer, and whom we reach there.';
grant usage on schema cooperation to tallessa_app;

create table cooperation.cooperation (
  subject_id uuid not null references access.file,
  id uuid not null,
  version int not null check (version > 0),
  at timestamptz not null,
  field_group text not null check (field_group in ('SERVICE_CONTACTS', 'HEALTH')),
  from_day date not null,
  over_on date not null,
  item_id uuid,
  consent_number int,
  sealed bytea not null,
  primary key (subject_id, id),
  foreign key (subject_id, item_id, consent_number)
    references legalbasis.consent_event (subject_id, item_id, number) deferrable initially deferred,
  constraint it_ends check (over_on >= from_day),
  constraint health_rests_on_consent check ((field_group = 'HEALTH') = (item_id is not null)
    and (item_id is null) = (consent_number is null))
);
create index cooperation_by_day on cooperation.cooperation (over_on);
comment on table cooperation.cooperation is 'That we work with a service for a customer, why, and until when (S13, S18, D14).';
comment on column cooperation.cooperation.subject_id is 'For whom. [data: none] [holding: cooperation] [copy: no]';
comment on column cooperation.cooperation.id is 'Drawn for each form, so that one sent twice writes one. [data: none] [holding: cooperation] [copy: no]';
comment on column cooperation.cooperation.version is 'Counts changes; bound into the seal. [data: none] [holding: cooperation] [copy: no]';
comment on column cooperation.cooperation.at is 'When its newest version was written. [data: none] [holding: cooperation] [copy: no]';
comment on column cooperation.cooperation.field_group is 'Whether it tells of health, and so on what it rests. [data: code] [holding: cooperation] [copy: yes]';
comment on column cooperation.cooperation.from_day is 'The first day of it. [data: none] [holding: cooperation] [copy: yes]';
comment on column cooperation.cooperation.over_on is 'The first day on which it is over: from then on its contact points are in nothing. [data: none] [holding: cooperation] [copy: yes]';
comment on column cooperation.cooperation.item_id is 'Of health, the consent item it rests on. [data: none] [holding: cooperation] [copy: yes]';
comment on column cooperation.cooperation.consent_number is 'The event of that consent by which it was given. [data: none] [holding: cooperation] [copy: no]';
comment on column cooperation.cooperation.sealed is 'Which service, which organisation, why it is needed, who wrote it. [data: sealed] [holding: cooperation] [copy: yes]';

create table cooperation.cooperation_past (
  subject_id uuid not null,
  id uuid not null,
  version int not null check (version > 0),
  at timestamptz not null,
  field_group text not null check (field_group in ('SERVICE_CONTACTS', 'HEALTH')),
  over_on date not null,
  sealed bytea not null,
  primary key (subject_id, id, version),
  foreign key (subject_id, id) references cooperation.cooperation on delete cascade
);
comment on table cooperation.cooperation_past is 'Earlier versions: until when it was to last, and why. They go with it.';
comment on column cooperation.cooperation_past.subject_id is 'For whom. [data: none] [holding: cooperation] [copy: no]';
comment on column cooperation.cooperation_past.id is 'Which cooperation. [data: none] [holding: cooperation] [copy: no]';
comment on column cooperation.cooperation_past.version is 'Which version; bound into the seal. [data: none] [holding: cooperation] [copy: no]';
comment on column cooperation.cooperation_past.at is 'When it was written. [data: none] [holding: cooperation] [copy: no]';
comment on column cooperation.cooperation_past.over_on is 'When it was to be over. [data: none] [holding: cooperation] [copy: no]';
comment on column cooperation.cooperation_past.field_group is 'The same as of its cooperation. [data: code] [holding: cooperation] [copy: no]';
comment on column cooperation.cooperation_past.sealed is 'As it was. [data: sealed] [holding: cooperation] [copy: no]';

create table cooperation.contact_point (
  subject_id uuid not null,
  id uuid not null,
  cooperation_id uuid not null,
  version int not null check (version > 0),
  at timestamptz not null,
  field_group text not null check (field_group in ('SERVICE_CONTACTS', 'HEALTH')),
  got_on date,
  sealed bytea not null,
  primary key (subject_id, id),
  foreign key (subject_id, cooperation_id) references cooperation.cooperation on delete cascade
);
create index contact_point_by_cooperation on cooperation.contact_point (subject_id, cooperation_id);
comment on table cooperation.contact_point is 'Whom we reach at a service while we work with it; erased the night after that is over (S18).';
comment on column cooperation.contact_point.subject_id is 'In whose file. [data: none] [holding: cooperation] [copy: no]';
comment on column cooperation.contact_point.id is 'Drawn for each form, so that one sent twice writes one. [data: none] [holding: cooperation] [copy: no]';
comment on column cooperation.contact_point.cooperation_id is 'Of which cooperation; without one there is none. [data: none] [holding: cooperation] [copy: no]';
comment on column cooperation.contact_point.version is 'Counts changes; bound into the seal. [data: none] [holding: cooperation] [copy: no]';
comment on column cooperation.contact_point.at is 'When it was written. [data: none] [holding: cooperation] [copy: no]';
comment on column cooperation.contact_point.got_on is 'The day a professional told it (GDPR Art. 14); null where the family did. [data: none] [holding: cooperation] [copy: yes]';
comment on column cooperation.contact_point.field_group is 'The same as of its cooperation. [data: code] [holding: cooperation] [copy: no]';
comment on column cooperation.contact_point.sealed is 'Name, role, phone, e-mail, who told it and who wrote it. [data: sealed] [holding: cooperation] [copy: yes]';

grant select, insert, update, delete on cooperation.cooperation, cooperation.contact_point to tallessa_app;
grant select, insert on cooperation.cooperation_past to tallessa_app;
