create schema access;
comment on schema access is 'Who may open whose file, now, and why.';
grant usage on schema access to tallessa_app;

-- Lets "same file, same worker, days that meet" be one rule of the database.
create extension if not exists btree_gist with schema access;

create table access.file (
  subject_id uuid primary key,
  code text not null unique,
  opened_at timestamptz not null
);
comment on table access.file is 'One customer, one file, one code.';
comment on column access.file.subject_id is 'Opaque. [data: none] [holding: file] [copy: no]';
comment on column access.file.code is 'The neutral identifier, drawn at random; says nothing (S27). [data: code] [holding: file] [copy: yes]';
comment on column access.file.opened_at is 'When the file was opened. [data: none] [holding: file] [copy: yes]';

create table access.designation (
  subject_id uuid not null references access.file,
  id uuid not null,
  worker_id uuid not null references staff.worker,
  ground text not null check (ground in ('REGISTERED', 'DESIGNATED')),
  from_day date not null,
  until_day date check (until_day >= from_day),
  designated_by uuid not null references staff.worker,
  designated_at timestamptz not null,
  ended_by uuid references staff.worker,
  ended_at timestamptz,
  reviewed_by uuid references staff.worker,
  reviewed_at timestamptz,
  primary key (subject_id, id),
  constraint nobody_designates_themselves check (ground = 'REGISTERED' or worker_id <> designated_by),
  constraint nobody_reviews_themselves check (reviewed_by <> worker_id),
  constraint not_designated_twice exclude using gist (
    subject_id access.gist_uuid_ops with =, worker_id access.gist_uuid_ops with =,
    daterange(from_day, until_day, '[]') with &&) where (ended_at is null)
);
create index designation_by_worker on access.designation (worker_id, subject_id);
create index designation_to_review on access.designation (designated_by) where ground = 'REGISTERED' and reviewed_at is null;
comment on table access.designation is 'Which worker is designated to which customer, from when to when, and by whom (S25).';
comment on column access.designation.subject_id is 'Whose file. [data: none] [holding: designations] [copy: no]';
comment on column access.designation.id is 'Opaque. [data: none] [holding: designations] [copy: no]';
comment on column access.designation.worker_id is 'Who may open it. [data: staff] [holding: designations] [copy: yes]';
comment on column access.designation.ground is 'REGISTERED by the worker (D10) or DESIGNATED by a manager. [data: code] [holding: designations] [copy: yes]';
comment on column access.designation.from_day is 'First day. [data: none] [holding: designations] [copy: yes]';
comment on column access.designation.until_day is 'Last day, if set. [data: none] [holding: designations] [copy: yes]';
comment on column access.designation.designated_by is 'Who decided. [data: staff] [holding: designations] [copy: no]';
comment on column access.designation.designated_at is 'When it was decided. [data: none] [holding: designations] [copy: no]';
comment on column access.designation.ended_by is 'Who ended it, if it was ended. [data: staff] [holding: designations] [copy: no]';
comment on column access.designation.ended_at is 'When it was ended; in force at the next click. [data: none] [holding: designations] [copy: no]';
comment on column access.designation.reviewed_by is 'The manager who looked at a registrar''s own designation (D10). [data: staff] [holding: designations] [copy: no]';
comment on column access.designation.reviewed_at is 'When. [data: none] [holding: designations] [copy: no]';

create table access.opening (
  subject_id uuid not null references access.file,
  id uuid not null,
  worker_id uuid not null references staff.worker,
  from_at timestamptz not null,
  until_at timestamptz not null,
  sealed bytea not null,
  primary key (subject_id, id)
);
create index opening_by_worker on access.opening (worker_id, subject_id, until_at);
comment on table access.opening is 'A line manager opened a file with a reason, for a while; the customer may see it.';
comment on column access.opening.subject_id is 'Whose file. [data: none] [holding: openings] [copy: no]';
comment on column access.opening.id is 'Opaque. [data: none] [holding: openings] [copy: no]';
comment on column access.opening.worker_id is 'The manager. [data: staff] [holding: openings] [copy: yes]';
comment on column access.opening.from_at is 'From. [data: none] [holding: openings] [copy: yes]';
comment on column access.opening.until_at is 'Until; then a new reason is asked for. [data: none] [holding: openings] [copy: yes]';
comment on column access.opening.sealed is 'The reason in the manager''s words. [data: sealed] [holding: openings] [copy: yes]';

create table access.restriction (
  subject_id uuid not null references access.file,
  id uuid not null,
  from_at timestamptz not null,
  until_at timestamptz,
  primary key (subject_id, id)
);
create unique index one_restriction on access.restriction (subject_id) where until_at is null;
comment on table access.restriction is 'Processing is restricted (GDPR Art. 18): kept, not used.';
comment on column access.restriction.subject_id is 'Whose file. [data: none] [holding: restrictions] [copy: no]';
comment on column access.restriction.id is 'Opaque. [data: none] [holding: restrictions] [copy: no]';
comment on column access.restriction.from_at is 'From. [data: none] [holding: restrictions] [copy: yes]';
comment on column access.restriction.until_at is 'Until; open while it lasts. [data: none] [holding: restrictions] [copy: yes]';

grant select, insert, delete on access.file, access.opening to tallessa_app;
grant select, insert, update, delete on access.designation, access.restriction to tallessa_app;
