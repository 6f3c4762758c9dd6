alter table casework.appointment_cancellation
  add column number int not null default 1 check (number > 0),
  add column undone_at timestamptz;
alter table casework.appointment_cancellation alter column number drop default;
alter table casework.appointment_cancellation drop constraint appointment_cancellation_pkey;
alter table casework.appointment_cancellation add primary key (subject_id, appointment_id, number);
create unique index appointment_cancellation_standing on casework.appointment_cancellation (subject_id, appointment_id)
  where undone_at is null;
comment on table casework.appointment_cancellation is 'A meeting that does not take place, or did not; or did after all.';
comment on column casework.appointment_cancellation.number is 'Counts how often it was cancelled; bound into the seal. [data: none] [holding: appointments] [copy: no]';
comment on column casework.appointment_cancellation.undone_at is 'When it was brought back; empty while it is cancelled. [data: none] [holding: appointments] [copy: no]';
grant update (undone_at) on casework.appointment_cancellation to tallessa_app;
