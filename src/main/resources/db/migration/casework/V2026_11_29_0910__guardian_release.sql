create table casework.guardian_release (
  subject_id uuid not null references access.file,
  line bigint not null,
  at timestamptz not null,
  worker_id uuid not null,
  guardian_id uuid not null,
  sealed bytea not null,
  primary key (subject_id, line)
);
comment on table casework.guardian_release is 'What is kept of a child whose address is protected was released for one guardian from whom they are hidden, for some minutes, with a reason (K9).';
comment on column casework.guardian_release.subject_id is 'Whose file. [data: none] [holding: for_guardian] [copy: no]';
comment on column casework.guardian_release.line is 'Of the log; bound into the seal. [data: none] [holding: for_guardian] [copy: no]';
comment on column casework.guardian_release.at is 'From when; ten minutes. [data: none] [holding: for_guardian] [copy: yes]';
comment on column casework.guardian_release.worker_id is 'By whom, and for whose screen and paper alone. [data: staff] [holding: for_guardian] [copy: no]';
comment on column casework.guardian_release.guardian_id is 'For which guardian. [data: none] [holding: for_guardian] [copy: no]';
comment on column casework.guardian_release.sealed is 'Why. [data: sealed] [holding: for_guardian] [copy: yes]';

grant select, insert, delete on casework.guardian_release to tallessa_app;
