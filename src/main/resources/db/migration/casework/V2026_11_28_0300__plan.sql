create table casework.aim (
  subject_id uuid not null references access.file,
  id uuid not null,
  version int not null check (version > 0),
  line bigint not null,
  item_id uuid not null,
  consent_number int not null,
  ended_at timestamptz,
  sealed bytea not null,
  primary key (subject_id, id),
  foreign key (subject_id, item_id, consent_number)
    references legalbasis.consent_event (subject_id, item_id, number) deferrable initially deferred
);
create index aim_by_item on casework.aim (subject_id, item_id);
comment on table casework.aim is 'What a customer and we aim at: with all that is planned for it, it rests on the consent to notes of our work together (D1).';
comment on column casework.aim.subject_id is 'Whose. [data: none] [holding: plan] [copy: no]';
comment on column casework.aim.id is 'Made of the form it came in: one sent twice is one aim. [data: none] [holding: plan] [copy: no]';
comment on column casework.aim.version is 'Counts corrections; bound into the seal. [data: none] [holding: plan] [copy: no]';
comment on column casework.aim.line is 'The line of the log by which it was first written: the order of a plan. [data: none] [holding: plan] [copy: no]';
comment on column casework.aim.item_id is 'The consent item it rests on. [data: none] [holding: plan] [copy: yes]';
comment on column casework.aim.consent_number is 'The event of that consent by which it held. [data: none] [holding: plan] [copy: no]';
comment on column casework.aim.ended_at is 'When it was said to be reached or let go: from then on none of its steps is to be done. Empty while it is aimed at. [data: none] [holding: plan] [copy: no]';
comment on column casework.aim.sealed is 'The sentence, whether it is reached, who wrote it and when. [data: sealed] [holding: plan] [copy: yes]';

create table casework.aim_past (
  subject_id uuid not null,
  id uuid not null,
  version int not null check (version > 0),
  sealed bytea not null,
  primary key (subject_id, id, version),
  foreign key (subject_id, id) references casework.aim on delete cascade
);
comment on table casework.aim_past is 'Aims as they were before they were corrected (S44).';
comment on column casework.aim_past.subject_id is 'Whose. [data: none] [holding: plan] [copy: no]';
comment on column casework.aim_past.id is 'Which aim. [data: none] [holding: plan] [copy: no]';
comment on column casework.aim_past.version is 'Which version; bound into the seal. [data: none] [holding: plan] [copy: no]';
comment on column casework.aim_past.sealed is 'As it was. [data: sealed] [holding: plan] [copy: no]';

create table casework.plan_step (
  subject_id uuid not null,
  id uuid not null,
  aim_id uuid not null,
  version int not null check (version > 0),
  line bigint not null,
  worker_id uuid,
  due_day date,
  sealed bytea not null,
  primary key (subject_id, id),
  foreign key (subject_id, aim_id) references casework.aim on delete cascade
);
create index plan_step_by_aim on casework.plan_step (subject_id, aim_id);
create index plan_step_by_worker on casework.plan_step (worker_id, due_day);
comment on table casework.plan_step is 'What is done towards an aim, and by whom. It goes with its aim.';
comment on column casework.plan_step.subject_id is 'Whose. [data: none] [holding: plan] [copy: no]';
comment on column casework.plan_step.id is 'Made of the form it came in. [data: none] [holding: plan] [copy: no]';
comment on column casework.plan_step.aim_id is 'Towards which aim. [data: none] [holding: plan] [copy: no]';
comment on column casework.plan_step.version is 'Counts corrections; bound into the seal. [data: none] [holding: plan] [copy: no]';
comment on column casework.plan_step.line is 'The line of the log by which it was first written: the order of steps. [data: none] [holding: plan] [copy: no]';
comment on column casework.plan_step.worker_id is 'Which of us does it; null where it is somebody else. [data: staff] [holding: plan] [copy: no]';
comment on column casework.plan_step.due_day is 'By when, or null. [data: none] [holding: plan] [copy: yes]';
comment on column casework.plan_step.sealed is 'The sentence, who does it, by when, who wrote it and when. [data: sealed] [holding: plan] [copy: yes]';

create table casework.plan_step_past (
  subject_id uuid not null,
  id uuid not null,
  version int not null check (version > 0),
  sealed bytea not null,
  primary key (subject_id, id, version),
  foreign key (subject_id, id) references casework.plan_step on delete cascade
);
comment on table casework.plan_step_past is 'Steps as they were before they were corrected (S44).';
comment on column casework.plan_step_past.subject_id is 'Whose. [data: none] [holding: plan] [copy: no]';
comment on column casework.plan_step_past.id is 'Which step. [data: none] [holding: plan] [copy: no]';
comment on column casework.plan_step_past.version is 'Which version; bound into the seal. [data: none] [holding: plan] [copy: no]';
comment on column casework.plan_step_past.sealed is 'As it was. [data: sealed] [holding: plan] [copy: no]';

create table casework.plan_outcome (
  subject_id uuid not null,
  step_id uuid not null,
  number int not null check (number > 0),
  at timestamptz not null,
  worker_id uuid not null,
  undone_at timestamptz,
  sealed bytea not null,
  primary key (subject_id, step_id, number),
  foreign key (subject_id, step_id) references casework.plan_step on delete cascade
);
create unique index plan_outcome_standing on casework.plan_outcome (subject_id, step_id) where undone_at is null;
comment on table casework.plan_outcome is 'How a step went: done, partly, or given up. One without is still to be done.';
comment on column casework.plan_outcome.subject_id is 'Whose. [data: none] [holding: plan] [copy: no]';
comment on column casework.plan_outcome.step_id is 'Which step. [data: none] [holding: plan] [copy: no]';
comment on column casework.plan_outcome.number is 'Counts how often it was told; bound into the seal. [data: none] [holding: plan] [copy: no]';
comment on column casework.plan_outcome.at is 'When it was told. [data: none] [holding: plan] [copy: no]';
comment on column casework.plan_outcome.worker_id is 'By whom. [data: staff] [holding: plan] [copy: no]';
comment on column casework.plan_outcome.undone_at is 'When something else was told, or it was taken back; empty while it stands. [data: none] [holding: plan] [copy: no]';
comment on column casework.plan_outcome.sealed is 'Which of the three, and in what words. [data: sealed] [holding: plan] [copy: yes]';

create table casework.benefit (
  subject_id uuid not null,
  aim_id uuid not null,
  on_day date not null,
  number int not null check (number > 0),
  sealed bytea not null,
  primary key (subject_id, aim_id, on_day, number),
  foreign key (subject_id, aim_id) references casework.aim on delete cascade
);
comment on table casework.benefit is 'What the customer answered when asked how much it had helped. Of a day the last number counts; the others are what was written before (S44).';
comment on column casework.benefit.subject_id is 'Whose. [data: none] [holding: plan] [copy: no]';
comment on column casework.benefit.aim_id is 'Asked of which aim. [data: none] [holding: plan] [copy: no]';
comment on column casework.benefit.on_day is 'The day it was asked. [data: none] [holding: plan] [copy: yes]';
comment on column casework.benefit.number is 'Counts corrections within the day; bound into the seal. [data: none] [holding: plan] [copy: no]';
comment on column casework.benefit.sealed is 'One to five, or that nobody wanted to answer; who wrote it and when. [data: sealed] [holding: plan] [copy: yes]';

grant select, insert, update, delete on casework.aim, casework.plan_step to tallessa_app;
grant select, insert, delete on casework.aim_past, casework.plan_step_past, casework.plan_outcome, casework.benefit to tallessa_app;
grant update (undone_at) on casework.plan_outcome to tallessa_app;
