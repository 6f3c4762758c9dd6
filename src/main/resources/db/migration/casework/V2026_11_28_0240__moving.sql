create table casework.moving (
  subject_id uuid not null references access.file,
  contact_id uuid not null,
  from_line bigint not null,
  line bigint not null,
  at timestamptz not null,
  worker_id uuid not null,
  primary key (subject_id, contact_id)
);
comment on table casework.moving is 'That a contact of somebody else lay in this file and was moved away. Not whose: nothing here leads to the other file.';
comment on column casework.moving.subject_id is 'In whose file it lay. [data: none] [holding: movings] [copy: no]';
comment on column casework.moving.contact_id is 'Which contact it was here; in the right file it has another id, made with that person''s key. [data: none] [holding: movings] [copy: no]';
comment on column casework.moving.from_line is 'The line of the log by which it was written: whoever opened the file from then on may have read it. [data: none] [holding: movings] [copy: no]';
comment on column casework.moving.line is 'The line of the log by which it was moved away. [data: none] [holding: movings] [copy: no]';
comment on column casework.moving.at is 'When it was moved. [data: none] [holding: movings] [copy: yes]';
comment on column casework.moving.worker_id is 'By whom. [data: staff] [holding: movings] [copy: no]';

create table casework.moving_answer (
  subject_id uuid not null,
  contact_id uuid not null,
  answer text not null check (answer in ('NOBODY_SAW', 'SEEN_RIGHTLY', 'BREACH')),
  at timestamptz not null,
  worker_id uuid not null,
  primary key (subject_id, contact_id),
  foreign key (subject_id, contact_id) references casework.moving on delete cascade
);
comment on table casework.moving_answer is 'Whether it was a personal data breach (GDPR Art. 4(12)), as a line manager decided.';
comment on column casework.moving_answer.subject_id is 'In whose file it lay. [data: none] [holding: movings] [copy: no]';
comment on column casework.moving_answer.contact_id is 'Of which moving. [data: none] [holding: movings] [copy: no]';
comment on column casework.moving_answer.answer is 'NOBODY_SAW, SEEN_RIGHTLY or BREACH. [data: code] [holding: movings] [copy: yes]';
comment on column casework.moving_answer.at is 'When; the 72 hours of GDPR Art. 33 run from here. [data: none] [holding: movings] [copy: no]';
comment on column casework.moving_answer.worker_id is 'Which line manager. [data: staff] [holding: movings] [copy: no]';

grant select, insert, delete on casework.moving, casework.moving_answer to tallessa_app;
