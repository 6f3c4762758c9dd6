create table access.own_record (
  subject_id uuid primary key,
  worker_id uuid not null references staff.worker,
  begun_at timestamptz not null,
  until_at timestamptz not null,
  constraint begun_before_over check (begun_at < until_at)
);
create index own_record_by_worker on access.own_record (worker_id, begun_at);
create index own_record_by_end on access.own_record (until_at);
comment on table access.own_record is 'What rests on no customer''s file (D17): seen by who wrote it and by who leads them, and gone on its last day.';
comment on column access.own_record.subject_id is 'Opaque; never becomes a file''s. [data: none] [holding: own_records] [copy: no]';
comment on column access.own_record.worker_id is 'Who wrote it. [data: staff] [holding: own_records] [copy: no]';
comment on column access.own_record.begun_at is 'When it was written. [data: none] [holding: own_records] [copy: no]';
comment on column access.own_record.until_at is 'From then on it opens to nobody, and is erased with its key. [data: none] [holding: own_records] [copy: no]';

grant select, insert, delete on access.own_record to tallessa_app;
