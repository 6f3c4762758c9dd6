alter table casework.group_session add column version int not null default 1 check (version > 0);
alter table casework.group_session add column number bigint generated always as identity;
create unique index group_session_by_place on casework.group_session (group_id, on_day desc, number desc);
drop index casework.group_session_by_day;
comment on column casework.group_session.version is 'Counts what it has said; bound into the seal. [data: none] [holding: -] [copy: no]';
comment on column casework.group_session.number is 'Grows with each session: with the day the key by which lists go on. [data: none] [holding: -] [copy: no]';

create table casework.group_session_past (
  session_id uuid not null references casework.group_session,
  version int not null check (version > 0),
  until_at timestamptz not null,
  worker_id uuid not null,
  on_day date not null,
  sealed bytea not null,
  primary key (session_id, version)
);
comment on table casework.group_session_past is 'What a session said before it was put right, or before the row of a member was (S44).';
comment on column casework.group_session_past.session_id is 'Which session. [data: none] [holding: -] [copy: no]';
comment on column casework.group_session_past.version is 'Which of what it said; bound into the seal. [data: none] [holding: -] [copy: no]';
comment on column casework.group_session_past.until_at is 'Until when it said so. [data: none] [holding: -] [copy: no]';
comment on column casework.group_session_past.worker_id is 'Who put it right then. [data: staff] [holding: -] [copy: no]';
comment on column casework.group_session_past.on_day is 'The day it said. [data: none] [holding: -] [copy: no]';
comment on column casework.group_session_past.sealed is 'What it said, sealed with the register''s key. [data: sealed] [holding: -] [copy: no]';

create table casework.group_session_undo (
  session_id uuid primary key references casework.group_session,
  at timestamptz not null,
  worker_id uuid not null
);
comment on table casework.group_session_undo is 'That a roll call was taken back as a whole; it counts no more.';
comment on column casework.group_session_undo.session_id is 'Which session. [data: none] [holding: -] [copy: no]';
comment on column casework.group_session_undo.at is 'When. [data: none] [holding: -] [copy: no]';
comment on column casework.group_session_undo.worker_id is 'Who took it back, who had called it. [data: staff] [holding: -] [copy: no]';

grant update (version, on_day, sealed) on casework.group_session to tallessa_app;
grant select, insert on casework.group_session_past, casework.group_session_undo to tallessa_app;
