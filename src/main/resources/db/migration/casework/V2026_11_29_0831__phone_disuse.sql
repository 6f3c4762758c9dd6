create table casework.phone_disuse (
  phone_id uuid primary key references casework.phone,
  why text not null check (why in ('LOST', 'BROKEN', 'PASSED_ON')),
  numbers int not null check (numbers >= 0),
  at timestamptz not null,
  told_by uuid not null references staff.worker,
  check (numbers = 0 or why <> 'PASSED_ON')
);
comment on table casework.phone_disuse is 'A work phone that is out of use: nobody holds it, and nothing in it is to be removed any more (S27).';
comment on column casework.phone_disuse.phone_id is 'Which. [data: none] [holding: -] [copy: no]';
comment on column casework.phone_disuse.why is 'Lost, broken, or passed on after it was emptied. [data: none] [holding: -] [copy: no]';
comment on column casework.phone_disuse.numbers is 'How many customers'' numbers were in it then. [data: none] [holding: -] [copy: no]';
comment on column casework.phone_disuse.at is 'When a line manager said so. [data: staff] [holding: -] [copy: no]';
comment on column casework.phone_disuse.told_by is 'Who said so. [data: staff] [holding: -] [copy: no]';

grant select, insert on casework.phone_disuse to tallessa_app;
