alter table casework.task add column version int not null default 1 check (version > 0);
alter table casework.task alter column version drop default;
comment on column casework.task.version is 'Counts corrections; bound into the seal. [data: none] [holding: tasks] [copy: no]';

create table casework.task_past (
  subject_id uuid not null,
  id uuid not null,
  version int not null check (version > 0),
  worker_id uuid not null,
  due_day date,
  sealed bytea not null,
  primary key (subject_id, id, version),
  foreign key (subject_id, id) references casework.task on delete cascade
);
comment on table casework.task_past is 'Tasks and promises as they were before they were corrected (S44).';
comment on column casework.task_past.subject_id is 'For whom. [data: none] [holding: tasks] [copy: no]';
comment on column casework.task_past.id is 'Which task. [data: none] [holding: tasks] [copy: no]';
comment on column casework.task_past.version is 'Which version; bound into the seal. [data: none] [holding: tasks] [copy: no]';
comment on column casework.task_past.worker_id is 'Who had to do it then. [data: staff] [holding: tasks] [copy: no]';
comment on column casework.task_past.due_day is 'By when then, or null. [data: none] [holding: tasks] [copy: no]';
comment on column casework.task_past.sealed is 'As it was. [data: sealed] [holding: tasks] [copy: no]';

grant select, insert, delete on casework.task_past to tallessa_app;
