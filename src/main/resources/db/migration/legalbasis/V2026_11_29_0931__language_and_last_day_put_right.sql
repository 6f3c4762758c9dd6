alter table legalbasis.consent_language
  add column ended_by uuid references staff.worker,
  add column ended_at timestamptz,
  add constraint ended_by_somebody check ((ended_by is null) = (ended_at is null));
comment on column legalbasis.consent_language.ended_by is 'Who ended it: no text is written in it from then on; empty while it is asked for. [data: staff] [holding: -] [copy: no]';
comment on column legalbasis.consent_language.ended_at is 'When. [data: none] [holding: -] [copy: no]';
grant update (name, added_by, added_at, ended_by, ended_at) on legalbasis.consent_language to tallessa_app;

alter table legalbasis.consent_retirement
  add column number int not null default 1 check (number > 0),
  alter column from_day drop not null,
  drop constraint consent_retirement_pkey,
  add primary key (item_id, number);
alter table legalbasis.consent_retirement alter column number drop default;
comment on table legalbasis.consent_retirement is 'From this day an item is not asked any more; the newest word holds. What was given holds to its end.';
comment on column legalbasis.consent_retirement.number is 'Counted from 1 in each item. [data: none] [holding: -] [copy: no]';
comment on column legalbasis.consent_retirement.from_day is 'First day it is not asked; empty where it goes on after all. [data: none] [holding: -] [copy: no]';
