create table customer.overruling (
  subject_id uuid not null references access.file,
  id uuid not null,
  line bigint not null,
  at timestamptz not null,
  worker_id uuid not null,
  sealed bytea not null,
  sampled bytea not null,
  primary key (subject_id, id)
);
create index on customer.overruling (worker_id, line desc, id desc);
comment on table customer.overruling is 'Words the guard asked about, and that were said not to be of that kind: not asked again in this file. The words themselves are not here.';
comment on column customer.overruling.subject_id is 'In whose file. [data: none] [holding: overrulings] [copy: no]';
comment on column customer.overruling.id is 'A hash of the words and of their kind, made with the person''s key: it finds them again and tells nothing. [data: none] [holding: overrulings] [copy: no]';
comment on column customer.overruling.line is 'The line of the log by which the text was saved. [data: none] [holding: overrulings] [copy: no]';
comment on column customer.overruling.at is 'When it was said. [data: none] [holding: overrulings] [copy: yes]';
comment on column customer.overruling.worker_id is 'By whom. [data: staff] [holding: overrulings] [copy: no]';
comment on column customer.overruling.sealed is 'Of which kind the words are not, sealed with the person''s key. [data: sealed] [holding: overrulings] [copy: yes]';
comment on column customer.overruling.sampled is 'The same, sealed with the register''s key: for the line manager, who opens no file for it. [data: sealed] [holding: overrulings] [copy: no]';

grant select, insert, delete on customer.overruling to tallessa_app;
