create table casework.need_unit (
  id uuid primary key,
  unit_id uuid not null references association.unit,
  on_day date not null,
  outcome text not null check (outcome in ('NEEDED', 'LESS', 'OPEN')),
  next_day date not null,
  at timestamptz not null,
  worker_id uuid not null,
  sealed bytea not null
);
create index need_unit_by_unit on casework.need_unit (unit_id, at desc);
comment on table casework.need_unit is 'The yearly review in a unit whether what is kept is needed, with its outcome and the next day (S40).';
comment on column casework.need_unit.id is 'Of the form it came in: one sent twice is one review. [data: none] [holding: -] [copy: no]';
comment on column casework.need_unit.unit_id is 'In which unit. [data: none] [holding: -] [copy: no]';
comment on column casework.need_unit.on_day is 'When it was looked at. [data: none] [holding: -] [copy: no]';
comment on column casework.need_unit.outcome is 'NEEDED, LESS or OPEN. [data: code] [holding: -] [copy: no]';
comment on column casework.need_unit.next_day is 'When it is looked at again. [data: none] [holding: -] [copy: no]';
comment on column casework.need_unit.at is 'When it was written down. [data: none] [holding: -] [copy: no]';
comment on column casework.need_unit.worker_id is 'Which line manager. [data: staff] [holding: -] [copy: no]';
comment on column casework.need_unit.sealed is 'What was found, in words, sealed with the register''s key. [data: sealed] [holding: -] [copy: no]';

grant select, insert on casework.need_unit to tallessa_app;
