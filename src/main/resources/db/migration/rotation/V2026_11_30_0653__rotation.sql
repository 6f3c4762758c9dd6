create schema rotation;
comment on schema rotation is 'When the key-encryption key is changed before its time.';
grant usage on schema rotation to tallessa_app;

create table rotation.wish (
  asked_at timestamptz primary key,
  worker_id uuid not null references staff.worker
);
create index wish_by_worker on rotation.wish (worker_id);
comment on table rotation.wish is 'A manager wants the keys changed now, as after an urgent erasure. Done once an epoch has begun after it.';
comment on column rotation.wish.asked_at is 'When. [data: none] [holding: -] [copy: no]';
comment on column rotation.wish.worker_id is 'Who. [data: staff] [holding: -] [copy: no]';
grant select, insert on rotation.wish to tallessa_app;
