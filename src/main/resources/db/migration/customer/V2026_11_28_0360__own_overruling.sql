create table customer.own_overruling (
  worker_id uuid not null,
  id uuid not null,
  primary key (worker_id, id)
);
comment on table customer.own_overruling is 'Words the guard asked about in what is in nobody''s file, and that a worker said not to be of that kind: that worker is not asked again. The words themselves are not here. Gone when the worker leaves.';
comment on column customer.own_overruling.worker_id is 'Who said so. [data: staff] [holding: -] [copy: no]';
comment on column customer.own_overruling.id is 'A hash of the words, made with the register''s key for this worker: it finds them again and tells nothing. [data: none] [holding: -] [copy: no]';

grant select, insert, delete on customer.own_overruling to tallessa_app;
