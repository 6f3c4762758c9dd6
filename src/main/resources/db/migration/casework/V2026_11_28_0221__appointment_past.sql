create table casework.appointment_past (
  subject_id uuid not null,
  id uuid not null,
  version int not null check (version > 0),
  sealed bytea not null,
  primary key (subject_id, id, version),
  foreign key (subject_id, id) references casework.appointment on delete cascade
);
comment on table casework.appointment_past is 'Meetings as they were before they were moved (S44).';
comment on column casework.appointment_past.subject_id is 'Whose. [data: none] [holding: appointments] [copy: no]';
comment on column casework.appointment_past.id is 'Which meeting. [data: none] [holding: appointments] [copy: no]';
comment on column casework.appointment_past.version is 'Which version; bound into the seal. [data: none] [holding: appointments] [copy: no]';
comment on column casework.appointment_past.sealed is 'As it was. [data: sealed] [holding: appointments] [copy: no]';
grant select, insert, delete on casework.appointment_past to tallessa_app;
