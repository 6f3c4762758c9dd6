create schema family;
comment on schema family is 'Whom a customer''s file tells of, how they belong together, and which two files do.';
grant usage on schema family to tallessa_app;

create table family.relative (
  subject_id uuid not null references access.file,
  id uuid not null,
  version int not null,
  at timestamptz not null,
  sealed bytea not null,
  primary key (subject_id, id, version)
);
comment on table family.relative is 'Somebody whom a customer''s file tells of, by a word and without a name (D27). A change is the next version.';
comment on column family.relative.subject_id is 'Whose file tells of them. [data: none] [holding: family] [copy: no]';
comment on column family.relative.id is 'Which one of them. [data: none] [holding: family] [copy: no]';
comment on column family.relative.version is 'Version, bound into the seal. [data: none] [holding: family] [copy: no]';
comment on column family.relative.at is 'When it was written. [data: none] [holding: family] [copy: yes]';
comment on column family.relative.sealed is 'What they are to whom, with which sign they are drawn, whether they have died, one line, who told it and who wrote it. [data: sealed] [holding: family] [copy: yes]';

create table family.couple (
  subject_id uuid not null references access.file,
  a_id uuid not null,
  b_id uuid not null,
  version int not null,
  at timestamptz not null,
  sealed bytea not null,
  primary key (subject_id, a_id, b_id, version),
  check (a_id < b_id)
);
comment on table family.couple is 'What was told of two of a family: together, or apart. A change is the next version.';
comment on column family.couple.subject_id is 'In whose file. [data: none] [holding: family] [copy: no]';
comment on column family.couple.a_id is 'The one: a relative, a guardian, or the customer as all zeros. [data: none] [holding: family] [copy: no]';
comment on column family.couple.b_id is 'The other. [data: none] [holding: family] [copy: no]';
comment on column family.couple.version is 'Version, bound into the seal. [data: none] [holding: family] [copy: no]';
comment on column family.couple.at is 'When it was written. [data: none] [holding: family] [copy: yes]';
comment on column family.couple.sealed is 'Together or apart, since which year, and who wrote it. [data: sealed] [holding: family] [copy: yes]';

grant select, insert, delete on family.relative, family.couple to tallessa_app;
