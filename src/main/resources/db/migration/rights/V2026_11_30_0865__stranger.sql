create table rights.stranger (
  id uuid primary key,
  kind text not null check (kind in ('ACCESS', 'RECTIFICATION', 'ERASURE', 'RESTRICTION', 'OBJECTION', 'PORTABILITY', 'LOG_REPORT', 'COMPLAINT')),
  came_on date not null,
  due_on date not null,
  begun_at timestamptz not null,
  begun_by uuid not null references staff.worker,
  closed_on date,
  closed_at timestamptz,
  closed_by uuid references staff.worker,
  way text check (way in ('BY_HAND', 'POST', 'TOLD')),
  constraint closed_by_somebody check (
    (closed_at is null) = (closed_on is null) and (closed_at is null) = (closed_by is null) and (closed_at is null) = (way is null)),
  constraint comes_before_it_is_answered check (due_on > came_on and closed_on >= came_on)
);
create index stranger_open on rights.stranger (due_on, id) where closed_at is null;
comment on table rights.stranger is 'A request of somebody who is in no file: nothing is held of them, and so nothing is kept of who it was.';
comment on column rights.stranger.id is 'Drawn for each form. [data: none] [holding: -] [copy: no]';
comment on column rights.stranger.kind is 'Which right. [data: none] [holding: -] [copy: no]';
comment on column rights.stranger.came_on is 'The day it came. [data: none] [holding: -] [copy: no]';
comment on column rights.stranger.due_on is 'The last day to answer. [data: none] [holding: -] [copy: no]';
comment on column rights.stranger.begun_at is 'When it was written down. [data: none] [holding: -] [copy: no]';
comment on column rights.stranger.begun_by is 'By whom. [data: staff] [holding: -] [copy: no]';
comment on column rights.stranger.closed_on is 'The day they were answered. [data: none] [holding: -] [copy: no]';
comment on column rights.stranger.closed_at is 'When that was written down; empty while it is open. [data: none] [holding: -] [copy: no]';
comment on column rights.stranger.closed_by is 'By whom. [data: staff] [holding: -] [copy: no]';
comment on column rights.stranger.way is 'How the answer went. [data: none] [holding: -] [copy: no]';
grant select, insert, update on rights.stranger to tallessa_app;
