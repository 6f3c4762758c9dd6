create table customer.sooner (
  subject_id uuid not null references access.file,
  number int not null check (number > 0),
  erase_on date,
  why text check (why in ('NO_NEED', 'WISH', 'TOO_MUCH')),
  at timestamptz not null,
  worker_id uuid not null references staff.worker,
  primary key (subject_id, number),
  constraint a_day_with_its_reason check ((erase_on is null) = (why is null))
);
comment on table customer.sooner is 'An earlier day on which a file goes whose relationship has ended, since nobody needs it (D25). The newest holds, until a relationship begins anew.';
comment on column customer.sooner.subject_id is 'Whose. [data: none] [holding: sooner] [copy: no]';
comment on column customer.sooner.number is 'Counts what was decided of a file. [data: none] [holding: sooner] [copy: no]';
comment on column customer.sooner.erase_on is 'The day; empty where it goes as late as may be again. [data: none] [holding: sooner] [copy: yes]';
comment on column customer.sooner.why is 'Why, of a closed list; empty with the day. [data: code] [holding: sooner] [copy: yes]';
comment on column customer.sooner.at is 'When it was decided. [data: none] [holding: sooner] [copy: no]';
comment on column customer.sooner.worker_id is 'Which line manager. [data: staff] [holding: sooner] [copy: no]';
grant select, insert, delete on customer.sooner to tallessa_app;
