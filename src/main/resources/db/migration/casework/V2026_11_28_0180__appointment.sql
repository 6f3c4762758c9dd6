create schema if not exists casework;
comment on schema casework is 'The daily work with customers: contacts, what was said in them, and next steps.';
grant usage on schema casework to tallessa_app;

create table casework.appointment (
  subject_id uuid not null references access.file,
  id uuid not null,
  version int not null check (version > 0),
  on_day date not null,
  sealed bytea not null,
  primary key (subject_id, id)
);
comment on table casework.appointment is 'A meeting that is booked with a customer: customer work, on legitimate interest.';
comment on column casework.appointment.subject_id is 'Whose. [data: none] [holding: appointments] [copy: no]';
comment on column casework.appointment.id is 'Made of the form it came in and the person''s key: one sent twice is one meeting, and nobody sees that two people meet together. [data: none] [holding: appointments] [copy: no]';
comment on column casework.appointment.version is 'Counts how often it was moved; bound into the seal. [data: none] [holding: appointments] [copy: no]';
comment on column casework.appointment.on_day is 'The day it begins. [data: none] [holding: appointments] [copy: yes]';
comment on column casework.appointment.sealed is 'When and how long, where, with whom, who booked it and when. [data: sealed] [holding: appointments] [copy: yes]';

create table casework.appointment_hour (
  subject_id uuid not null,
  appointment_id uuid not null,
  worker_id uuid not null,
  version int not null check (version > 0),
  sealed bytea not null,
  primary key (subject_id, appointment_id, worker_id),
  foreign key (subject_id, appointment_id) references casework.appointment on delete cascade
);
create index appointment_hour_by_worker on casework.appointment_hour (worker_id);
comment on table casework.appointment_hour is 'When a worker is taken by a meeting: as much as a calendar outside shows beside the code (D16).';
comment on column casework.appointment_hour.subject_id is 'By whose meeting. [data: none] [holding: appointments] [copy: no]';
comment on column casework.appointment_hour.appointment_id is 'Which meeting. [data: none] [holding: appointments] [copy: no]';
comment on column casework.appointment_hour.worker_id is 'Who is taken. [data: staff] [holding: appointments] [copy: no]';
comment on column casework.appointment_hour.version is 'That of the meeting; bound into the seal. [data: none] [holding: appointments] [copy: no]';
comment on column casework.appointment_hour.sealed is 'From when, how long, of which encounter, and since when it stands so; sealed by the register''s key. [data: sealed] [holding: appointments] [copy: no]';

create table casework.appointment_cancellation (
  subject_id uuid not null,
  appointment_id uuid not null,
  at timestamptz not null,
  worker_id uuid not null,
  sealed bytea not null,
  primary key (subject_id, appointment_id),
  foreign key (subject_id, appointment_id) references casework.appointment on delete cascade
);
comment on table casework.appointment_cancellation is 'A meeting that does not take place, or did not.';
comment on column casework.appointment_cancellation.subject_id is 'Whose meeting. [data: none] [holding: appointments] [copy: no]';
comment on column casework.appointment_cancellation.appointment_id is 'Which meeting. [data: none] [holding: appointments] [copy: no]';
comment on column casework.appointment_cancellation.at is 'When it was cancelled. [data: none] [holding: appointments] [copy: no]';
comment on column casework.appointment_cancellation.worker_id is 'By whom. [data: staff] [holding: appointments] [copy: no]';
comment on column casework.appointment_cancellation.sealed is 'Why, as one of a list. [data: sealed] [holding: appointments] [copy: yes]';

grant select, insert, update, delete on casework.appointment, casework.appointment_hour to tallessa_app;
grant select, insert, delete on casework.appointment_cancellation to tallessa_app;
