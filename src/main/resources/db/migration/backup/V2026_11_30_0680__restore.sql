create schema backup;
comment on schema backup is 'What was put back from a backup, and when.';
grant usage on schema backup to tallessa_app;

create table backup.restore (
  id uuid primary key,
  begun_at timestamptz not null,
  recovery_point timestamptz not null,
  exported_at timestamptz not null,
  held bigint not null,
  restricted int,
  erased int,
  opened int,
  ended_at timestamptz,
  constraint ended_with_its_figures
    check (ended_at is null or num_nulls(restricted, erased, opened) = 0)
);
create unique index one_open_restore on backup.restore ((true)) where ended_at is null;
comment on table backup.restore is 'The register was put back from a backup. While one is open, nobody is let in.';
comment on column backup.restore.id is 'Opaque. [data: none] [holding: -] [copy: no]';
comment on column backup.restore.begun_at is 'When the operator began. [data: none] [holding: -] [copy: no]';
comment on column backup.restore.recovery_point is 'The moment the backup is of: what was written later is lost. [data: none] [holding: -] [copy: no]';
comment on column backup.restore.exported_at is 'The moment the keys are of: who was erased or restricted by then is so again. [data: none] [holding: -] [copy: no]';
comment on column backup.restore.held is 'How many rows the backup has. [data: none] [holding: -] [copy: no]';
comment on column backup.restore.restricted is 'For how many files it was changed whether they may only be kept. [data: none] [holding: -] [copy: no]';
comment on column backup.restore.erased is 'How many were erased again. [data: none] [holding: -] [copy: no]';
comment on column backup.restore.opened is 'How many files were opened to see that they open. [data: none] [holding: -] [copy: no]';
comment on column backup.restore.ended_at is 'When it was done and looked at; null while nobody is let in. [data: none] [holding: -] [copy: no]';
grant select, update on backup.restore to tallessa_app;

-- Which tables a backup is of, it says by the newest migration.
grant select on flyway_schema_history to tallessa_app;
