alter table casework.service_group add column number bigint generated always as identity;
alter table casework.service_group add column version int not null default 1 check (version > 0);
create unique index service_group_by_number on casework.service_group (number);
comment on column casework.service_group.number is 'Grows with each group: the key by which lists go on. [data: none] [holding: -] [copy: no]';
comment on column casework.service_group.version is 'Counts names; bound into the seal. [data: none] [holding: -] [copy: no]';

create table casework.service_group_past (
  group_id uuid not null references casework.service_group,
  version int not null check (version > 0),
  until_at timestamptz not null,
  worker_id uuid not null,
  sealed bytea not null,
  primary key (group_id, version)
);
comment on table casework.service_group_past is 'What a group was called before.';
comment on column casework.service_group_past.group_id is 'Which group. [data: none] [holding: -] [copy: no]';
comment on column casework.service_group_past.version is 'Which of its names; bound into the seal. [data: none] [holding: -] [copy: no]';
comment on column casework.service_group_past.until_at is 'Until when it was called so. [data: none] [holding: -] [copy: no]';
comment on column casework.service_group_past.worker_id is 'Who renamed it then. [data: staff] [holding: -] [copy: no]';
comment on column casework.service_group_past.sealed is 'The name, sealed with the register''s key. [data: sealed] [holding: -] [copy: no]';

create table casework.service_group_end (
  group_id uuid primary key references casework.service_group,
  at timestamptz not null,
  worker_id uuid not null
);
comment on table casework.service_group_end is 'That a group does not meet any more; it is called no more, and what was written stays.';
comment on column casework.service_group_end.group_id is 'Which group. [data: none] [holding: -] [copy: no]';
comment on column casework.service_group_end.at is 'Since when. [data: none] [holding: -] [copy: no]';
comment on column casework.service_group_end.worker_id is 'Who ended it. [data: staff] [holding: -] [copy: no]';

grant update (version, sealed) on casework.service_group to tallessa_app;
grant select, insert on casework.service_group_past to tallessa_app;
grant select, insert, delete on casework.service_group_end to tallessa_app;
