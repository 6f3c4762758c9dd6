create table casework.promise (
  subject_id uuid not null,
  task_id uuid not null,
  on_day date not null,
  primary key (subject_id, task_id),
  foreign key (subject_id, task_id) references casework.task on delete cascade
);
comment on table casework.promise is 'That something to be done was promised to the customer. It is kept by the task that is done.';
comment on column casework.promise.subject_id is 'To whom. [data: none] [holding: promises] [copy: no]';
comment on column casework.promise.task_id is 'What is to be done. [data: none] [holding: promises] [copy: no]';
comment on column casework.promise.on_day is 'The day it was promised. [data: none] [holding: promises] [copy: yes]';

create table casework.promise_unkept (
  subject_id uuid not null,
  task_id uuid not null,
  number int not null,
  sealed bytea not null,
  primary key (subject_id, task_id, number),
  foreign key (subject_id, task_id) references casework.promise on delete cascade,
  foreign key (subject_id, task_id, number) references casework.task_done on delete cascade
);
comment on table casework.promise_unkept is 'That a promise will not be kept: nothing is to be done any more, and why.';
comment on column casework.promise_unkept.subject_id is 'To whom. [data: none] [holding: promises] [copy: no]';
comment on column casework.promise_unkept.task_id is 'Which promise. [data: none] [holding: promises] [copy: no]';
comment on column casework.promise_unkept.number is 'By which row the task is over; bound into the seal. [data: none] [holding: promises] [copy: no]';
comment on column casework.promise_unkept.sealed is 'Which of five reasons. [data: sealed] [holding: promises] [copy: yes]';

grant select, insert, delete on casework.promise, casework.promise_unkept to tallessa_app;
