create table rights.statement_check (
  ground text primary key check (ground in ('SECURITY', 'DANGER', 'SUPERVISION', 'COMPELLING', 'PUBLIC_TASK')),
  checked_by uuid not null references staff.worker,
  checked_at timestamptz not null
);
comment on table rights.statement_check is 'That the association has checked for itself what the product says of a law.';
comment on column rights.statement_check.ground is 'Which ground for giving less than was asked. [data: none] [holding: -] [copy: no]';
comment on column rights.statement_check.checked_by is 'Who, of data protection. [data: staff] [holding: -] [copy: no]';
comment on column rights.statement_check.checked_at is 'When. [data: none] [holding: -] [copy: no]';
grant select, insert on rights.statement_check to tallessa_app;
