create schema staff;
comment on schema staff is 'Who works here, who leads whom, and how they sign in.';
grant usage on schema staff to tallessa_app;

create table staff.worker (
  id uuid primary key,
  user_name_key bytea not null unique,
  role text not null,
  joined_on date not null,
  left_on date,
  version int not null,
  sealed bytea not null
);
comment on table staff.worker is 'One row a person who signs in: own user name, own password, never shared (S36).';
comment on column staff.worker.id is 'Opaque. [data: none] [holding: -] [copy: no]';
comment on column staff.worker.user_name_key is 'Keyed hash of the user name; finds the row, tells nothing. [data: none] [holding: -] [copy: no]';
comment on column staff.worker.role is 'Worker, manager, data protection, statistics, operator. [data: code] [holding: -] [copy: no]';
comment on column staff.worker.joined_on is 'First day. [data: staff] [holding: -] [copy: no]';
comment on column staff.worker.left_on is 'Last day; from the next, every session ends. [data: staff] [holding: -] [copy: no]';
comment on column staff.worker.version is 'Counts changes; bound into the seal. [data: none] [holding: -] [copy: no]';
comment on column staff.worker.sealed is 'Name, user name and own phone, sealed by the register''s key. [data: sealed] [holding: -] [copy: no]';

create table staff.credential (
  worker_id uuid primary key references staff.worker,
  version int not null,
  sealed bytea not null,
  used_step bigint not null
);
comment on table staff.credential is 'What a worker proves themselves with; apart from the worker, so that no page which shows a name reads it.';
comment on column staff.credential.worker_id is 'Whose. [data: staff] [holding: -] [copy: no]';
comment on column staff.credential.version is 'Counts changes; bound into the seal. [data: none] [holding: -] [copy: no]';
comment on column staff.credential.sealed is 'Argon2id hash of the password and one-time-code seed, sealed by the register''s key. [data: sealed] [holding: -] [copy: no]';
comment on column staff.credential.used_step is 'The last 30-second step whose code was used; only a later one is taken (RFC 6238, 5.2). [data: none] [holding: -] [copy: no]';

create table staff.leadership (
  manager_id uuid not null references staff.worker,
  worker_id uuid not null references staff.worker,
  from_day date not null,
  until_day date,
  primary key (worker_id, manager_id, from_day)
);
create index leadership_by_manager on staff.leadership (manager_id);
comment on table staff.leadership is 'Who is the line manager of whom (S25).';
comment on column staff.leadership.manager_id is 'The line manager. [data: staff] [holding: -] [copy: no]';
comment on column staff.leadership.worker_id is 'Whom they lead. [data: staff] [holding: -] [copy: no]';
comment on column staff.leadership.from_day is 'First day. [data: none] [holding: -] [copy: no]';
comment on column staff.leadership.until_day is 'Last day, if known. [data: none] [holding: -] [copy: no]';

create table staff.membership (
  worker_id uuid not null references staff.worker,
  service_id uuid not null references association.service,
  from_day date not null,
  until_day date,
  primary key (worker_id, service_id, from_day)
);
create index membership_by_service on staff.membership (service_id);
comment on table staff.membership is 'Which worker works in which service of the association.';
comment on column staff.membership.worker_id is 'Who. [data: staff] [holding: -] [copy: no]';
comment on column staff.membership.service_id is 'Which service. [data: none] [holding: -] [copy: no]';
comment on column staff.membership.from_day is 'First day. [data: none] [holding: -] [copy: no]';
comment on column staff.membership.until_day is 'Last day, if known. [data: none] [holding: -] [copy: no]';

grant select, insert, update on staff.worker, staff.credential, staff.leadership, staff.membership to tallessa_app;
