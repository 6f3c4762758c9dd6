-- One row a pattern, worker and day, not one a look. What pattern it is and whose files lie in the seal of the register: a
-- stolen table does not tell who has the surname of whom.
create table access.finding (
  id uuid primary key,
  worker_id uuid not null references staff.worker,
  day date not null,
  found_at timestamptz not null,
  version int not null check (version > 0),
  sealed bytea not null,
  closed_by uuid references staff.worker,
  closed_at timestamptz,
  constraint closed_by_somebody check ((closed_at is null) = (closed_by is null)),
  constraint nobody_closes_their_own check (closed_by <> worker_id)
);
create index finding_by_worker on access.finding (worker_id, day desc);
create index finding_open on access.finding (day) where closed_at is null;
create index finding_closed on access.finding (closed_at desc) where closed_at is not null;
comment on table access.finding is 'How somebody looked was unusual; another person asks and says what came of it (S35).';
comment on column access.finding.id is 'Made of pattern, worker and day: found twice it is found once. [data: none] [holding: -] [copy: no]';
comment on column access.finding.worker_id is 'Who looked so. [data: staff] [holding: -] [copy: no]';
comment on column access.finding.day is 'On which day. [data: none] [holding: -] [copy: no]';
comment on column access.finding.found_at is 'When it was found. [data: none] [holding: -] [copy: no]';
comment on column access.finding.version is 'Counts the writings. [data: none] [holding: -] [copy: no]';
comment on column access.finding.sealed is 'The pattern, the ids of the files, and what came of asking. [data: sealed] [holding: -] [copy: no]';
comment on column access.finding.closed_by is 'Who asked; never whom it is about. [data: staff] [holding: -] [copy: no]';
comment on column access.finding.closed_at is 'When; empty while it waits. [data: none] [holding: -] [copy: no]';
grant select, insert, update, delete on access.finding to tallessa_app;

create table access.hurry (
  id uuid primary key,
  worker_id uuid not null references staff.worker,
  at timestamptz not null,
  sealed bytea not null
);
create index hurry_by_worker on access.hurry (worker_id, at);
comment on table access.hurry is 'Somebody opened many files within an hour and said why, with a one-time code (ASVS 2.4.1).';
comment on column access.hurry.id is 'Opaque. [data: none] [holding: -] [copy: no]';
comment on column access.hurry.worker_id is 'Who. [data: staff] [holding: -] [copy: no]';
comment on column access.hurry.at is 'When; the count of files begins anew. [data: none] [holding: -] [copy: no]';
comment on column access.hurry.sealed is 'Why, in their words. [data: sealed] [holding: -] [copy: no]';
grant select, insert, delete on access.hurry to tallessa_app;

-- One day of a long log is read each night: its lines lie where they were written, so an index of blocks is enough.
create index access_log_by_time on audit.access_log using brin (at);
