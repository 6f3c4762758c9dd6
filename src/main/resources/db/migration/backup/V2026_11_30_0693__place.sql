create table backup.place (
  folder text primary key check (length(folder) between 1 and 4096),
  since timestamptz not null
);
comment on table backup.place is 'Folders that have held a backup: one that is gone is a disk that is away, and is not made anew.';
comment on column backup.place.folder is 'Where it lies on the machine. [data: none] [holding: -] [copy: no]';
comment on column backup.place.since is 'When the first was written there. [data: none] [holding: -] [copy: no]';
grant select, insert, delete on backup.place to tallessa_app;
