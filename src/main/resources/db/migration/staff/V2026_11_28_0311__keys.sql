-- Somebody whose voice or tremor types letters turns keys of one letter off (WCAG 2.1.4).
create table staff.keys_off (
  worker_id uuid primary key references staff.worker,
  since timestamptz not null
);
comment on table staff.keys_off is 'Whose keys of one letter do nothing.';
comment on column staff.keys_off.worker_id is 'Who. [data: staff] [holding: -] [copy: no]';
comment on column staff.keys_off.since is 'When they turned them off. [data: staff] [holding: -] [copy: no]';
grant select, insert, delete on staff.keys_off to tallessa_app;
