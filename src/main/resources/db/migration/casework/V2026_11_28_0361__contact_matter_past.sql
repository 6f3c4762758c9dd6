create table casework.contact_matter_past (
  subject_id uuid not null,
  contact_id uuid not null,
  version int not null,
  promise_id uuid,
  aim_id uuid,
  primary key (subject_id, contact_id, version),
  check ((promise_id is null) <> (aim_id is null)),
  foreign key (subject_id, contact_id) references casework.contact on delete cascade,
  foreign key (subject_id, promise_id) references casework.promise on delete cascade,
  foreign key (subject_id, aim_id) references casework.aim on delete cascade
);
create index contact_matter_past_by_promise on casework.contact_matter_past (subject_id, promise_id);
create index contact_matter_past_by_aim on casework.contact_matter_past (subject_id, aim_id);
comment on table casework.contact_matter_past is 'To which promise or aim a contact belonged before it was put right; gone with either.';
comment on column casework.contact_matter_past.subject_id is 'Whose. [data: none] [holding: contacts] [copy: no]';
comment on column casework.contact_matter_past.contact_id is 'Which contact. [data: none] [holding: contacts] [copy: no]';
comment on column casework.contact_matter_past.version is 'Which version of it. [data: none] [holding: contacts] [copy: no]';
comment on column casework.contact_matter_past.promise_id is 'To which promise, or null. [data: none] [holding: contacts] [copy: no]';
comment on column casework.contact_matter_past.aim_id is 'To which aim, or null. [data: none] [holding: contacts] [copy: no]';

grant select, insert, delete on casework.contact_matter_past to tallessa_app;
