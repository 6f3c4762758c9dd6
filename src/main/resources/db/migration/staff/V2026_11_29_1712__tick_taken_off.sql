alter table staff.leaving_item
  add column number int not null default 1 check (number > 0),
  add column undone_by uuid references staff.worker,
  add column undone_at timestamptz,
  add constraint undone_by_somebody check ((undone_by is null) = (undone_at is null)),
  drop constraint leaving_item_pkey,
  add primary key (worker_id, item, number);
alter table staff.leaving_item alter column number drop default;
create unique index leaving_item_ticked on staff.leaving_item (worker_id, item) where undone_at is null;
comment on column staff.leaving_item.number is 'Counts how often it was ticked: one that is taken off stays beside the next. [data: none] [holding: -] [copy: no]';
comment on column staff.leaving_item.undone_by is 'Who took the tick off; null while it is done. [data: staff] [holding: -] [copy: no]';
comment on column staff.leaving_item.undone_at is 'When. [data: none] [holding: -] [copy: no]';
grant update (undone_by, undone_at) on staff.leaving_item to tallessa_app;

-- Of whoever has left the user name is free. The name itself stays in the seal, for the log.
update staff.worker set user_name_key = sha256(convert_to(gen_random_uuid()::text, 'UTF8'))
where id in (select worker_id from staff.leaving where completed_at is not null);
comment on column staff.worker.user_name_key is 'Keyed hash of the user name, drawn by lot once somebody has left, so that the name is free; finds the row, tells nothing. [data: none] [holding: -] [copy: no]';
