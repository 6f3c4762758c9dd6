alter table nightly.attempt add column asked_by uuid references staff.worker;
create index attempt_by_asker on nightly.attempt (asked_by) where asked_by is not null;
comment on column nightly.attempt.asked_by is 'Which manager began it by hand; empty where it came by itself. [data: staff] [holding: -] [copy: no]';
