create table access.erasing_pause (
  id uuid primary key,
  recovery_point timestamptz not null,
  from_at timestamptz not null,
  until_at timestamptz,
  ended_by uuid references staff.worker,
  constraint ended_by_somebody check ((until_at is null) = (ended_by is null))
);
create unique index one_erasing_pause on access.erasing_pause ((true)) where until_at is null;
comment on table access.erasing_pause is 'No night erases a file since the register was put back from a backup: what has kept one since then is lost with the rest, until a line manager has gone through it.';
comment on column access.erasing_pause.id is 'Opaque. [data: none] [holding: -] [copy: no]';
comment on column access.erasing_pause.recovery_point is 'The moment the backup is of: what was written later is lost. [data: none] [holding: -] [copy: no]';
comment on column access.erasing_pause.from_at is 'When it was put back. [data: none] [holding: -] [copy: no]';
comment on column access.erasing_pause.until_at is 'When a line manager let it go on; empty while it lasts. [data: none] [holding: -] [copy: no]';
comment on column access.erasing_pause.ended_by is 'Which line manager. [data: staff] [holding: -] [copy: no]';
grant select, insert, update on access.erasing_pause to tallessa_app;
