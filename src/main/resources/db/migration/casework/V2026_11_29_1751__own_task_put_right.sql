alter table casework.own_task add column version int not null default 1 check (version > 0);
comment on column casework.own_task.version is 'Counts how often it was put right: of two tabs the second sees what the first has written. [data: none] [holding: -] [copy: no]';
grant update (version, due_day, sealed) on casework.own_task to tallessa_app;
