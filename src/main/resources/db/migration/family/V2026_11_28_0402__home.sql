create table family.home (
  subject_id uuid not null references access.file,
  id uuid not null,
  version int not null,
  at timestamptz not null,
  sealed bytea not null,
  primary key (subject_id, id, version)
);
comment on table family.home is 'A home of a customer: with whom, and in which weeks. A change is the next version.';
comment on column family.home.subject_id is 'Whose home. [data: none] [holding: homes] [copy: no]';
comment on column family.home.id is 'Which home. [data: none] [holding: homes] [copy: no]';
comment on column family.home.version is 'Version, bound into the seal. [data: none] [holding: homes] [copy: no]';
comment on column family.home.at is 'When it was written. [data: none] [holding: homes] [copy: yes]';
comment on column family.home.sealed is 'Who else lives there, in which weeks, who told it and who wrote it. [data: sealed] [holding: homes] [copy: yes]';

grant select, insert, delete on family.home to tallessa_app;
