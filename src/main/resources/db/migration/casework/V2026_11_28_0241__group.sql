create table casework.service_group (
  id uuid primary key,
  service_id uuid not null references association.service,
  sealed bytea not null
);
comment on table casework.service_group is 'A group that meets in a service.';
comment on column casework.service_group.id is 'Made of the form it came in: one sent twice is one group. [data: none] [holding: -] [copy: no]';
comment on column casework.service_group.service_id is 'In which service. [data: none] [holding: -] [copy: no]';
comment on column casework.service_group.sealed is 'Its name, sealed with the register''s key: what a group is for may say something of whoever comes. [data: sealed] [holding: -] [copy: no]';

create table casework.group_member (
  subject_id uuid not null references access.file,
  group_id uuid not null references casework.service_group,
  from_day date not null,
  worker_id uuid not null,
  primary key (subject_id, group_id)
);
create index group_member_by_group on casework.group_member (group_id);
comment on table casework.group_member is 'That a customer belongs to a group; gone when they do not any more. That they came is a contact in their own file.';
comment on column casework.group_member.subject_id is 'Who. [data: none] [holding: groups] [copy: no]';
comment on column casework.group_member.group_id is 'To which group. [data: none] [holding: groups] [copy: yes]';
comment on column casework.group_member.from_day is 'Since when. [data: none] [holding: groups] [copy: yes]';
comment on column casework.group_member.worker_id is 'Who wrote it down. [data: staff] [holding: groups] [copy: no]';

create table casework.group_session (
  id uuid primary key,
  group_id uuid not null references casework.service_group,
  on_day date not null,
  worker_id uuid not null,
  at timestamptz not null,
  sealed bytea not null
);
create index group_session_by_day on casework.group_session (group_id, on_day desc);
comment on table casework.group_session is 'One time a group met. Who was there stands in their own files alone.';
comment on column casework.group_session.id is 'Of the form it came in, and the encounter inside the seals of the contacts. [data: none] [holding: -] [copy: no]';
comment on column casework.group_session.group_id is 'Which group. [data: none] [holding: -] [copy: no]';
comment on column casework.group_session.on_day is 'The day. [data: none] [holding: -] [copy: no]';
comment on column casework.group_session.worker_id is 'Who wrote it down. [data: staff] [holding: -] [copy: no]';
comment on column casework.group_session.at is 'When it was written down. [data: none] [holding: -] [copy: no]';
comment on column casework.group_session.sealed is 'Time, minutes, workers, how many came, and how many of each age whose names we do not know. [data: sealed] [holding: -] [copy: no]';

grant select, insert on casework.service_group, casework.group_session to tallessa_app;
grant select, insert, delete on casework.group_member to tallessa_app;
