alter table casework.task_done
  add column number int not null default 1 check (number > 0),
  add column undone_at timestamptz;
alter table casework.task_done alter column number drop default;
alter table casework.task_done drop constraint task_done_pkey;
alter table casework.task_done add primary key (subject_id, task_id, number);
create unique index task_done_standing on casework.task_done (subject_id, task_id) where undone_at is null;
comment on column casework.task_done.number is 'Counts how often it was done: what was taken back may be done again. [data: none] [holding: tasks] [copy: no]';
comment on column casework.task_done.undone_at is 'When whoever had done it took that back; empty while it stands. [data: none] [holding: tasks] [copy: no]';
grant update (undone_at) on casework.task_done to tallessa_app;

create table casework.own_task (
  id uuid primary key,
  worker_id uuid not null references staff.worker,
  due_day date,
  sealed bytea not null
);
create index own_task_by_worker on casework.own_task (worker_id, due_day);
comment on table casework.own_task is 'Something a worker has to do that is for no customer.';
comment on column casework.own_task.id is 'Made of the form it came in and the worker: one sent twice is one task. [data: none] [holding: -] [copy: no]';
comment on column casework.own_task.worker_id is 'Who has to do it, and wrote it down. [data: staff] [holding: -] [copy: no]';
comment on column casework.own_task.due_day is 'By when, or null. [data: none] [holding: -] [copy: no]';
comment on column casework.own_task.sealed is 'What is to be done; sealed by the register''s key. [data: sealed] [holding: -] [copy: no]';

create table casework.own_task_done (
  task_id uuid not null references casework.own_task on delete cascade,
  number int not null check (number > 0),
  at timestamptz not null,
  undone_at timestamptz,
  primary key (task_id, number)
);
create unique index own_task_done_standing on casework.own_task_done (task_id) where undone_at is null;
comment on table casework.own_task_done is 'That a worker did something that was for no customer.';
comment on column casework.own_task_done.task_id is 'Which task. [data: none] [holding: -] [copy: no]';
comment on column casework.own_task_done.number is 'Counts how often it was done. [data: none] [holding: -] [copy: no]';
comment on column casework.own_task_done.at is 'When. [data: none] [holding: -] [copy: no]';
comment on column casework.own_task_done.undone_at is 'When that was taken back; empty while it stands. [data: none] [holding: -] [copy: no]';

grant select, insert on casework.own_task to tallessa_app;
grant select, insert on casework.own_task_done to tallessa_app;
grant update (undone_at) on casework.own_task_done to tallessa_app;
