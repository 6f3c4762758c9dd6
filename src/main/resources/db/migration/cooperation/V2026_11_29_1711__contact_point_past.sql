alter table cooperation.contact_point add column sealed_as int;
update cooperation.contact_point set sealed_as = version;
alter table cooperation.contact_point alter column sealed_as set not null;
comment on column cooperation.contact_point.sealed_as is 'The version it was sealed as, which is bound into the seal: what came back keeps its seal, and is a new version. [data: none] [holding: cooperation] [copy: no]';
comment on column cooperation.contact_point.version is 'Counts changes, what came back among them; it only rises. [data: none] [holding: cooperation] [copy: no]';

create table cooperation.contact_point_past (
  subject_id uuid not null,
  id uuid not null,
  version int not null check (version > 0),
  sealed_as int not null,
  at timestamptz not null,
  field_group text not null check (field_group in ('SERVICE_CONTACTS', 'HEALTH')),
  got_on date,
  stands boolean not null,
  sealed bytea not null,
  primary key (subject_id, id, version),
  foreign key (subject_id, id) references cooperation.contact_point on delete cascade
);
comment on table cooperation.contact_point_past is 'Whom we reached at a service: what was written over. It goes with the contact point, whoever erases that.';
comment on column cooperation.contact_point_past.subject_id is 'In whose file. [data: none] [holding: cooperation] [copy: no]';
comment on column cooperation.contact_point_past.id is 'Of which contact point. [data: none] [holding: cooperation] [copy: no]';
comment on column cooperation.contact_point_past.version is 'Which version. [data: none] [holding: cooperation] [copy: no]';
comment on column cooperation.contact_point_past.sealed_as is 'The version it was sealed as; bound into the seal. [data: none] [holding: cooperation] [copy: no]';
comment on column cooperation.contact_point_past.at is 'When it was written. [data: none] [holding: cooperation] [copy: no]';
comment on column cooperation.contact_point_past.field_group is 'The same as of its cooperation. [data: code] [holding: cooperation] [copy: no]';
comment on column cooperation.contact_point_past.got_on is 'The day a professional told it (GDPR Art. 14); null where the family did. [data: none] [holding: cooperation] [copy: yes]';
comment on column cooperation.contact_point_past.stands is 'It went by no day: it comes back where what was written over it goes unconfirmed (D13). [data: none] [holding: cooperation] [copy: no]';
comment on column cooperation.contact_point_past.sealed is 'As it was. [data: sealed] [holding: cooperation] [copy: yes]';

grant select, insert, delete on cooperation.contact_point_past to tallessa_app;
