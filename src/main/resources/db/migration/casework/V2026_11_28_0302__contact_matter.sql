create table casework.contact_matter (
  subject_id uuid not null,
  contact_id uuid not null,
  promise_id uuid,
  aim_id uuid,
  primary key (subject_id, contact_id),
  check ((promise_id is null) <> (aim_id is null)),
  foreign key (subject_id, contact_id) references casework.contact on delete cascade,
  foreign key (subject_id, promise_id) references casework.promise on delete cascade,
  foreign key (subject_id, aim_id) references casework.aim on delete cascade
);
create index contact_matter_by_promise on casework.contact_matter (subject_id, promise_id);
create index contact_matter_by_aim on casework.contact_matter (subject_id, aim_id);
comment on table casework.contact_matter is 'That a contact belongs to a promise or to an aim of the plan; gone with either.';
comment on column casework.contact_matter.subject_id is 'Whose. [data: none] [holding: contacts] [copy: no]';
comment on column casework.contact_matter.contact_id is 'Which contact. [data: none] [holding: contacts] [copy: no]';
comment on column casework.contact_matter.promise_id is 'To which promise, or null. [data: none] [holding: contacts] [copy: no]';
comment on column casework.contact_matter.aim_id is 'To which aim, or null. [data: none] [holding: contacts] [copy: no]';
grant select, insert, delete on casework.contact_matter to tallessa_app;
