create table customer.protection (
  subject_id uuid not null references access.file,
  version int not null check (version > 0),
  at timestamptz not null,
  sealed bytea not null,
  primary key (subject_id, version)
);
comment on table customer.protection is 'What is known of a protected address: from when, until when, by whose word, for whom else; a change is the next version (K8, K9).';
comment on column customer.protection.subject_id is 'Whose. [data: none] [holding: protection] [copy: no]';
comment on column customer.protection.version is 'Counts the changes; bound into the seal. [data: none] [holding: protection] [copy: no]';
comment on column customer.protection.at is 'When it was written down. [data: none] [holding: protection] [copy: yes]';
comment on column customer.protection.sealed is 'The days, the evidence, who else is protected, who wrote it down, and how it ended. [data: sealed] [holding: protection] [copy: yes]';

grant select, insert, delete on customer.protection to tallessa_app;
