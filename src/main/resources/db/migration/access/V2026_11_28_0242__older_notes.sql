alter table access.designation add column notes_from_day date;
comment on column access.designation.notes_from_day is 'Notes of contacts before this day were not handed over to the worker; null where all were. [data: none] [holding: designations] [copy: no]';
