create table association.closing_day_return (
  day_id uuid not null references association.closing_day,
  number int not null check (number > 0),
  removed_by uuid not null,
  removed_at timestamptz not null,
  returned_by uuid not null,
  returned_at timestamptz not null,
  primary key (day_id, number)
);
comment on table association.closing_day_return is 'That days off which were taken away were brought back.';
comment on column association.closing_day_return.day_id is 'Which. [data: none] [holding: -] [copy: no]';
comment on column association.closing_day_return.number is 'Counted from 1 for each. [data: none] [holding: -] [copy: no]';
comment on column association.closing_day_return.removed_by is 'Who had taken them away. [data: staff] [holding: -] [copy: no]';
comment on column association.closing_day_return.removed_at is 'When. [data: none] [holding: -] [copy: no]';
comment on column association.closing_day_return.returned_by is 'Who brought them back. [data: staff] [holding: -] [copy: no]';
comment on column association.closing_day_return.returned_at is 'When. [data: none] [holding: -] [copy: no]';
grant select, insert on association.closing_day_return to tallessa_app;
