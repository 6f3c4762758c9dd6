create schema casework;
comment on schema casework is 'The daily work with customers: contacts, what was said in them, and next steps.';
grant usage on schema casework to tallessa_app;

create table casework.contact (
  subject_id uuid not null references access.file,
  id uuid not null,
  version int not null check (version > 0),
  worker_id uuid not null,
  on_day date not null,
  line bigint not null,
  sealed bytea not null,
  primary key (subject_id, id)
);
create index contact_by_day on casework.contact (subject_id, on_day desc, line desc);
comment on table casework.contact is 'A contact with a customer, without a word of what was said: customer work, on legitimate interest (D1).';
comment on column casework.contact.subject_id is 'Whose. [data: none] [holding: contacts] [copy: no]';
comment on column casework.contact.id is 'Made of the form it came in and the person''s key: one sent twice is one contact, and nobody sees that two people met together. [data: none] [holding: contacts] [copy: no]';
comment on column casework.contact.version is 'Counts corrections; bound into the seal. [data: none] [holding: contacts] [copy: no]';
comment on column casework.contact.worker_id is 'Who had it. [data: staff] [holding: contacts] [copy: no]';
comment on column casework.contact.on_day is 'The day of the contact. [data: none] [holding: contacts] [copy: yes]';
comment on column casework.contact.line is 'The line of the log by which it was first written: the order within a day. [data: none] [holding: contacts] [copy: no]';
comment on column casework.contact.sealed is 'Time, channel, outcome, minutes, lane, next step, who wrote it and when, and of which encounter it is. [data: sealed] [holding: contacts] [copy: yes]';

create table casework.contact_past (
  subject_id uuid not null,
  id uuid not null,
  version int not null check (version > 0),
  sealed bytea not null,
  primary key (subject_id, id, version),
  foreign key (subject_id, id) references casework.contact on delete cascade
);
comment on table casework.contact_past is 'Contacts as they were before they were corrected (S44).';
comment on column casework.contact_past.subject_id is 'Whose. [data: none] [holding: contacts] [copy: no]';
comment on column casework.contact_past.id is 'Which contact. [data: none] [holding: contacts] [copy: no]';
comment on column casework.contact_past.version is 'Which version; bound into the seal. [data: none] [holding: contacts] [copy: no]';
comment on column casework.contact_past.sealed is 'As it was. [data: sealed] [holding: contacts] [copy: no]';

create table casework.cancellation (
  subject_id uuid not null,
  contact_id uuid not null,
  at timestamptz not null,
  worker_id uuid not null,
  primary key (subject_id, contact_id),
  foreign key (subject_id, contact_id) references casework.contact on delete cascade
);
comment on table casework.cancellation is 'A contact that was taken back by its author at once.';
comment on column casework.cancellation.subject_id is 'Whose. [data: none] [holding: contacts] [copy: no]';
comment on column casework.cancellation.contact_id is 'Which contact. [data: none] [holding: contacts] [copy: no]';
comment on column casework.cancellation.at is 'When. [data: none] [holding: contacts] [copy: no]';
comment on column casework.cancellation.worker_id is 'By whom. [data: staff] [holding: contacts] [copy: no]';

create table casework.note (
  subject_id uuid not null,
  id uuid not null,
  version int not null check (version > 0),
  item_id uuid not null,
  consent_number int not null,
  sealed bytea not null,
  primary key (subject_id, id),
  foreign key (subject_id, id) references casework.contact on delete cascade,
  foreign key (subject_id, item_id, consent_number)
    references legalbasis.consent_event (subject_id, item_id, number) deferrable initially deferred
);
create index note_by_item on casework.note (subject_id, item_id);
comment on table casework.note is 'What was said in a contact: rests on the consent to notes of our work together (D1).';
comment on column casework.note.subject_id is 'Whose. [data: none] [holding: notes] [copy: no]';
comment on column casework.note.id is 'Of which contact. [data: none] [holding: notes] [copy: no]';
comment on column casework.note.version is 'Counts corrections; bound into the seal. [data: none] [holding: notes] [copy: no]';
comment on column casework.note.item_id is 'The consent item it rests on. [data: none] [holding: notes] [copy: yes]';
comment on column casework.note.consent_number is 'The event of that consent by which it held. [data: none] [holding: notes] [copy: no]';
comment on column casework.note.sealed is 'The words, who wrote them and when. [data: sealed] [holding: notes] [copy: yes]';

create table casework.note_past (
  subject_id uuid not null,
  id uuid not null,
  version int not null check (version > 0),
  sealed bytea not null,
  primary key (subject_id, id, version),
  foreign key (subject_id, id) references casework.note on delete cascade
);
comment on table casework.note_past is 'Notes as they were before they were corrected (S44). They go with the note, whoever erases it.';
comment on column casework.note_past.subject_id is 'Whose. [data: none] [holding: notes] [copy: no]';
comment on column casework.note_past.id is 'Which note. [data: none] [holding: notes] [copy: no]';
comment on column casework.note_past.version is 'Which version; bound into the seal. [data: none] [holding: notes] [copy: no]';
comment on column casework.note_past.sealed is 'As it was. [data: sealed] [holding: notes] [copy: no]';

create table casework.task (
  subject_id uuid not null references access.file,
  id uuid not null,
  worker_id uuid not null,
  due_day date,
  sealed bytea not null,
  primary key (subject_id, id)
);
create index task_by_worker on casework.task (worker_id, due_day);
comment on table casework.task is 'Something somebody has to do for a customer.';
comment on column casework.task.subject_id is 'For whom. [data: none] [holding: tasks] [copy: no]';
comment on column casework.task.id is 'Of a next step, its contact''s; else drawn at random. [data: none] [holding: tasks] [copy: no]';
comment on column casework.task.worker_id is 'Who has to do it. [data: staff] [holding: tasks] [copy: no]';
comment on column casework.task.due_day is 'By when, or null. [data: none] [holding: tasks] [copy: yes]';
comment on column casework.task.sealed is 'What is to be done. [data: sealed] [holding: tasks] [copy: yes]';

create table casework.task_done (
  subject_id uuid not null,
  task_id uuid not null,
  at timestamptz not null,
  worker_id uuid not null,
  primary key (subject_id, task_id),
  foreign key (subject_id, task_id) references casework.task on delete cascade
);
comment on table casework.task_done is 'That something was done, or need not be done any more.';
comment on column casework.task_done.subject_id is 'For whom. [data: none] [holding: tasks] [copy: no]';
comment on column casework.task_done.task_id is 'Which task. [data: none] [holding: tasks] [copy: no]';
comment on column casework.task_done.at is 'When. [data: none] [holding: tasks] [copy: no]';
comment on column casework.task_done.worker_id is 'By whom. [data: staff] [holding: tasks] [copy: no]';

grant select, insert, update, delete on casework.contact, casework.note, casework.task to tallessa_app;
grant select, insert, delete on casework.contact_past, casework.cancellation, casework.note_past, casework.task_done to tallessa_app;
