create table customer.custody (
  subject_id uuid not null references access.file,
  guardian_id uuid not null,
  version int not null check (version > 0),
  at timestamptz not null,
  sealed bytea not null,
  primary key (subject_id, guardian_id, version)
);
comment on table customer.custody is 'Who has custody of a child, from when and until when, and what that word rests on (D7, K5). Every version; no paper of a court.';
comment on column customer.custody.subject_id is 'The child whose file it is. [data: none] [holding: guardians] [copy: no]';
comment on column customer.custody.guardian_id is 'Which guardian; opaque. [data: none] [holding: guardians] [copy: no]';
comment on column customer.custody.version is 'Counts changes; bound into the seal. [data: none] [holding: guardians] [copy: no]';
comment on column customer.custody.at is 'When it was written. [data: none] [holding: guardians] [copy: yes]';
comment on column customer.custody.sealed is 'Kind, first day, day it was lost, what was seen or told and when, recorded by whom. [data: sealed] [holding: guardians] [copy: yes]';

grant select, insert, delete on customer.custody to tallessa_app;
