create table customer.guardian_removed (
  subject_id uuid not null references access.file,
  id uuid not null,
  at timestamptz not null,
  sealed bytea not null,
  primary key (subject_id, id)
);
comment on table customer.guardian_removed is 'That a guardian was written down by mistake and removed, and why; not who it was. Only ever added to.';
comment on column customer.guardian_removed.subject_id is 'The child whose file it was. [data: none] [holding: guardians] [copy: no]';
comment on column customer.guardian_removed.id is 'What the guardian went by, so that an old form brings nobody back. [data: none] [holding: guardians] [copy: no]';
comment on column customer.guardian_removed.at is 'When it was removed. [data: none] [holding: guardians] [copy: yes]';
comment on column customer.guardian_removed.sealed is 'As what, when it was written down, why it was removed and by whom. [data: sealed] [holding: guardians] [copy: yes]';
grant select, insert, delete on customer.guardian_removed to tallessa_app;
