alter table association.closing_day
  add column removed_by uuid,
  add column removed_at timestamptz,
  add constraint removed_by_somebody check ((removed_by is null) = (removed_at is null));
comment on column association.closing_day.removed_by is 'Who took it away; empty while it holds. [data: staff] [holding: -] [copy: no]';
comment on column association.closing_day.removed_at is 'When. [data: none] [holding: -] [copy: no]';

revoke delete on association.closing_day from tallessa_app;
grant update (removed_by, removed_at) on association.closing_day to tallessa_app;
