create table staff.absence (
  id uuid primary key,
  worker_id uuid not null references staff.worker,
  from_day date not null,
  until_day date not null check (until_day >= from_day),
  told_by uuid not null references staff.worker check (told_by <> worker_id),
  told_at timestamptz not null,
  ended_by uuid references staff.worker,
  ended_at timestamptz
);
create index absence_by_worker on staff.absence (worker_id, from_day desc);
comment on table staff.absence is 'Who is away, from when to when, so that somebody covers. Never why: a reason may be health.';
comment on column staff.absence.id is 'Opaque. [data: none] [holding: -] [copy: no]';
comment on column staff.absence.worker_id is 'Who. [data: staff] [holding: -] [copy: no]';
comment on column staff.absence.from_day is 'First day. [data: staff] [holding: -] [copy: no]';
comment on column staff.absence.until_day is 'Last day. [data: staff] [holding: -] [copy: no]';
comment on column staff.absence.told_by is 'Which manager wrote it down. [data: staff] [holding: -] [copy: no]';
comment on column staff.absence.told_at is 'When. [data: none] [holding: -] [copy: no]';
comment on column staff.absence.ended_by is 'Who took it back, or ended it sooner. [data: staff] [holding: -] [copy: no]';
comment on column staff.absence.ended_at is 'When. [data: none] [holding: -] [copy: no]';

create table staff.leaving (
  worker_id uuid primary key references staff.worker,
  last_day date not null,
  told_by uuid not null references staff.worker check (told_by <> worker_id),
  told_at timestamptz not null,
  completed_at timestamptz
);
comment on table staff.leaving is 'Who leaves, and whether all that signs them in or lets them open a file is gone.';
comment on column staff.leaving.worker_id is 'Who. [data: staff] [holding: -] [copy: no]';
comment on column staff.leaving.last_day is 'Last day. [data: staff] [holding: -] [copy: no]';
comment on column staff.leaving.told_by is 'Which manager decided it. [data: staff] [holding: -] [copy: no]';
comment on column staff.leaving.told_at is 'When. [data: none] [holding: -] [copy: no]';
comment on column staff.leaving.completed_at is 'When everything ended. [data: none] [holding: -] [copy: no]';

create table staff.leaving_item (
  worker_id uuid not null references staff.leaving,
  item text not null check (item in ('KEYS', 'PHONE', 'CERTIFICATE', 'CALENDAR', 'PAPERS', 'CUSTOMERS')),
  done_by uuid not null references staff.worker,
  done_at timestamptz not null,
  primary key (worker_id, item)
);
comment on table staff.leaving_item is 'What people have done for somebody who leaves, each with who and when.';
comment on column staff.leaving_item.worker_id is 'Who leaves. [data: staff] [holding: -] [copy: no]';
comment on column staff.leaving_item.item is 'What was to be done. [data: code] [holding: -] [copy: no]';
comment on column staff.leaving_item.done_by is 'Who did it. [data: staff] [holding: -] [copy: no]';
comment on column staff.leaving_item.done_at is 'When. [data: none] [holding: -] [copy: no]';

grant select, insert, update on staff.absence to tallessa_app;
grant select, insert, update, delete on staff.leaving to tallessa_app;
grant select, insert on staff.leaving_item to tallessa_app;
grant delete on staff.membership, staff.leadership to tallessa_app;
