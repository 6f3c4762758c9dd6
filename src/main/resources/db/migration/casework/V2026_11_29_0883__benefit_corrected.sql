alter table casework.benefit add column undone_at timestamptz;
comment on column casework.benefit.undone_at is 'When it was put right to another day; empty while it stands. [data: none] [holding: plan] [copy: no]';
grant update (undone_at) on casework.benefit to tallessa_app;
