-- What a worker has to do for no customer is erased when it is done or they have left, and looked at again while it is open.
alter table casework.own_task
  add column counts_from date not null default '2026-11-28',
  add column asked_on date;
alter table casework.own_task alter column counts_from drop default;
create index own_task_to_ask on casework.own_task (counts_from) where asked_on is null;
comment on column casework.own_task.counts_from is 'The day it was written down or is due, the later one, or was looked at again: from then on its time runs. [data: none] [holding: -] [copy: no]';
comment on column casework.own_task.asked_on is 'From when its worker is asked whether it is still needed; null before. [data: none] [holding: -] [copy: no]';
comment on column casework.own_task.sealed is 'What is to be done; sealed by the register''s key. No customer''s code is in it. [data: sealed] [holding: -] [copy: no]';
grant delete on casework.own_task to tallessa_app;
grant update (counts_from, asked_on) on casework.own_task to tallessa_app;
