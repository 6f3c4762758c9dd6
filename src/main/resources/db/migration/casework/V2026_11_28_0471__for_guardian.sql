create table casework.for_guardian (
  subject_id uuid not null references access.file,
  line bigint not null,
  at timestamptz not null,
  worker_id uuid not null,
  guardian_id uuid not null,
  paper boolean not null,
  primary key (subject_id, line)
);
comment on table casework.for_guardian is 'For which guardian a file was printed or shown on a handed screen, by whom and when: what the log cannot say.';
comment on column casework.for_guardian.subject_id is 'Whose file. [data: none] [holding: for_guardian] [copy: no]';
comment on column casework.for_guardian.line is 'Of the log. [data: none] [holding: for_guardian] [copy: no]';
comment on column casework.for_guardian.at is 'When. [data: none] [holding: for_guardian] [copy: yes]';
comment on column casework.for_guardian.worker_id is 'By whom. [data: staff] [holding: for_guardian] [copy: no]';
comment on column casework.for_guardian.guardian_id is 'For which guardian. [data: none] [holding: for_guardian] [copy: yes]';
comment on column casework.for_guardian.paper is 'True of a paper, false of a screen. [data: none] [holding: for_guardian] [copy: yes]';

grant select, insert, delete on casework.for_guardian to tallessa_app;
