create schema nightly;
comment on schema nightly is 'What the register does by itself at night: who leads it, and how it went.';
grant usage on schema nightly to tallessa_app;

create table nightly.lead (
  the_one boolean primary key default true,
  term bigint not null,
  node uuid,
  until_at timestamptz not null,
  constraint only_one check (the_one)
);
comment on table nightly.lead is 'Exactly one row: of all machines on this database one does the nightly work, for as long as it says so.';
comment on column nightly.lead.the_one is 'Always true, so that a second row has no place. [data: none] [holding: -] [copy: no]';
comment on column nightly.lead.term is 'Grows with each taking of the lead; what an earlier term has begun is over. [data: none] [holding: -] [copy: no]';
comment on column nightly.lead.node is 'The machine that took it last, a number drawn at its start. [data: none] [holding: -] [copy: no]';
comment on column nightly.lead.until_at is 'Until then nobody else takes it, by the clock of the database. [data: none] [holding: -] [copy: no]';
insert into nightly.lead (term, until_at) values (0, '-infinity');

create table nightly.attempt (
  line bigint generated always as identity primary key,
  job text not null,
  night date not null,
  term bigint not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  outcome text check (outcome in ('DONE', 'FAILED', 'STOPPED', 'CUT')),
  reached int not null default 0,
  reference text,
  constraint ended_with_an_outcome check (num_nonnulls(ended_at, outcome) <> 1),
  constraint failed_with_a_reference check (coalesce(outcome = 'FAILED', false) = (reference is not null))
);
create unique index attempt_one_at_a_time on nightly.attempt (job) where ended_at is null;
create index attempt_by_job on nightly.attempt (job, night);
comment on table nightly.attempt is 'A job begun for a night. Nobody is told of in it.';
comment on column nightly.attempt.line is 'The order of beginning. [data: none] [holding: -] [copy: no]';
comment on column nightly.attempt.job is 'Its code. [data: code] [holding: -] [copy: no]';
comment on column nightly.attempt.night is 'The day that begins with the night it is run for. [data: none] [holding: -] [copy: no]';
comment on column nightly.attempt.term is 'Of the lead that began it. [data: none] [holding: -] [copy: no]';
comment on column nightly.attempt.started_at is 'When it truly began. [data: none] [holding: -] [copy: no]';
comment on column nightly.attempt.ended_at is 'When it ended; null while it runs, or where its machine fell. [data: none] [holding: -] [copy: no]';
comment on column nightly.attempt.outcome is 'What came of it. [data: code] [holding: -] [copy: no]';
comment on column nightly.attempt.reached is 'How many were done. [data: none] [holding: -] [copy: no]';
comment on column nightly.attempt.reference is 'Of what was thrown, as the register''s own log has it. [data: none] [holding: -] [copy: no]';

create table nightly.stop (
  line bigint primary key references nightly.attempt,
  worker_id uuid not null references staff.worker,
  asked_at timestamptz not null
);
create index stop_by_worker on nightly.stop (worker_id);
comment on table nightly.stop is 'A manager stops a running job.';
comment on column nightly.stop.line is 'Which attempt. [data: none] [holding: -] [copy: no]';
comment on column nightly.stop.worker_id is 'Who. [data: staff] [holding: -] [copy: no]';
comment on column nightly.stop.asked_at is 'When. [data: none] [holding: -] [copy: no]';

create table nightly.start (
  job text primary key,
  worker_id uuid not null references staff.worker,
  asked_at timestamptz not null
);
create index start_by_worker on nightly.start (worker_id);
comment on table nightly.start is 'A manager starts a job by hand; gone as soon as it begins.';
comment on column nightly.start.job is 'Its code. [data: code] [holding: -] [copy: no]';
comment on column nightly.start.worker_id is 'Who. [data: staff] [holding: -] [copy: no]';
comment on column nightly.start.asked_at is 'When. [data: none] [holding: -] [copy: no]';

create table nightly.pause (
  job text not null,
  from_at timestamptz not null,
  worker_id uuid not null references staff.worker,
  why text not null check (why in ('WRONG', 'HOLD', 'MACHINE')),
  until_at timestamptz,
  ended_by uuid references staff.worker,
  primary key (job, from_at),
  constraint ended_by_somebody check (num_nonnulls(until_at, ended_by) <> 1)
);
create unique index pause_one_at_a_time on nightly.pause (job) where until_at is null;
create index pause_by_worker on nightly.pause (worker_id);
create index pause_by_ender on nightly.pause (ended_by);
comment on table nightly.pause is 'A manager lets a job rest. Its nights are made up for afterwards.';
comment on column nightly.pause.job is 'Its code. [data: code] [holding: -] [copy: no]';
comment on column nightly.pause.from_at is 'Since when. [data: none] [holding: -] [copy: no]';
comment on column nightly.pause.worker_id is 'Who paused it. [data: staff] [holding: -] [copy: no]';
comment on column nightly.pause.why is 'Chosen from a short list, so that nobody writes about a person here. [data: code] [holding: -] [copy: no]';
comment on column nightly.pause.until_at is 'When it went on; null while it rests. [data: none] [holding: -] [copy: no]';
comment on column nightly.pause.ended_by is 'Who let it go on. [data: staff] [holding: -] [copy: no]';

grant select, update on nightly.lead to tallessa_app;
grant select, insert on nightly.attempt, nightly.stop, nightly.pause to tallessa_app;
grant update (ended_at, outcome, reached, reference) on nightly.attempt to tallessa_app;
grant update (until_at, ended_by) on nightly.pause to tallessa_app;
grant select, insert, delete on nightly.start to tallessa_app;
