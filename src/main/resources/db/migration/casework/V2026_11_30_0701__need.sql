create table casework.need_look (
  subject_id uuid not null,
  contact_id uuid not null,
  outcome text not null check (outcome in ('WORK', 'AGREED', 'ASKED', 'THIN')),
  look_on date not null,
  at timestamptz not null,
  worker_id uuid not null,
  primary key (subject_id, contact_id),
  foreign key (subject_id, contact_id) references casework.note on delete cascade
);
comment on table casework.need_look is 'That somebody looked whether an old note is needed still (S40, D20), and it stays, whole or shortened. It goes with the note.';
comment on column casework.need_look.subject_id is 'Whose. [data: none] [holding: need] [copy: no]';
comment on column casework.need_look.contact_id is 'The note of which contact. [data: none] [holding: need] [copy: no]';
comment on column casework.need_look.outcome is 'WORK, AGREED, ASKED (why it stays) or THIN. [data: code] [holding: need] [copy: yes]';
comment on column casework.need_look.look_on is 'When somebody looks again. [data: none] [holding: need] [copy: yes]';
comment on column casework.need_look.at is 'When somebody looked. [data: none] [holding: need] [copy: no]';
comment on column casework.need_look.worker_id is 'Who. [data: staff] [holding: need] [copy: no]';

create table casework.need_review (
  subject_id uuid not null references access.file,
  number int not null check (number > 0),
  begun_at timestamptz not null,
  done_at timestamptz,
  worker_id uuid not null,
  kept int not null default 0,
  thinned int not null default 0,
  erased int not null default 0,
  primary key (subject_id, number)
);
create unique index need_review_begun on casework.need_review (subject_id) where done_at is null;
comment on table casework.need_review is 'The yearly review of old notes in a file: how many stayed, were shortened and went (S40, D20).';
comment on column casework.need_review.subject_id is 'Whose. [data: none] [holding: need] [copy: no]';
comment on column casework.need_review.number is 'Counts the reviews of a file. [data: none] [holding: need] [copy: no]';
comment on column casework.need_review.begun_at is 'When the first note was decided. [data: none] [holding: need] [copy: no]';
comment on column casework.need_review.done_at is 'When none waited any more; null until then. [data: none] [holding: need] [copy: yes]';
comment on column casework.need_review.worker_id is 'Who decided the newest. [data: staff] [holding: need] [copy: no]';
comment on column casework.need_review.kept is 'How many stayed as they were. [data: none] [holding: need] [copy: yes]';
comment on column casework.need_review.thinned is 'How many were shortened. [data: none] [holding: need] [copy: yes]';
comment on column casework.need_review.erased is 'How many went. [data: none] [holding: need] [copy: yes]';

grant select, insert, update, delete on casework.need_look, casework.need_review to tallessa_app;
