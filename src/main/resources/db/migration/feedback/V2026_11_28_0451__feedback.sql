create schema feedback;
comment on schema feedback is 'What people say of a service, and of nobody.';
grant usage on schema feedback to tallessa_app;

create table feedback.round (
  id uuid primary key,
  token text not null unique check (token ~ '^[A-Za-z0-9_-]{22}$'),
  service_id uuid not null references association.service,
  from_day date not null,
  until_day date not null check (until_day >= from_day),
  ended_at timestamptz
);
comment on table feedback.round is 'A service is asked about for a while. One link for everybody, so an answer belongs to nobody.';
comment on column feedback.round.id is 'Opaque. [data: none] [holding: -] [copy: no]';
comment on column feedback.round.token is 'The end of the link: the same for everybody who answers. [data: none] [holding: -] [copy: no]';
comment on column feedback.round.service_id is 'What is asked about. [data: none] [holding: -] [copy: no]';
comment on column feedback.round.from_day is 'First day. [data: none] [holding: -] [copy: no]';
comment on column feedback.round.until_day is 'Last day; answers are read only after it. [data: none] [holding: -] [copy: no]';
comment on column feedback.round.ended_at is 'When a line manager ended it sooner; null where none did. [data: none] [holding: -] [copy: no]';

create table feedback.sheet (
  round_id uuid not null references feedback.round,
  id uuid not null,
  primary key (round_id, id)
);
comment on table feedback.sheet is 'That a form came in, so that one sent twice counts once. Neither what it said nor when.';
comment on column feedback.sheet.round_id is 'In which round. [data: none] [holding: -] [copy: no]';
comment on column feedback.sheet.id is 'Drawn with the empty form. [data: none] [holding: -] [copy: no]';

create table feedback.counter (
  round_id uuid not null references feedback.round,
  question text not null check (question in ('LISTENED', 'HELPED', 'KNEW', 'REACHED')),
  mark int not null check (mark between 1 and 5),
  times int not null check (times > 0),
  primary key (round_id, question, mark)
);
comment on table feedback.counter is 'How often a mark was given. Marks of one person are nowhere beside each other.';
comment on column feedback.counter.round_id is 'In which round. [data: none] [holding: -] [copy: no]';
comment on column feedback.counter.question is 'To which question. [data: code] [holding: -] [copy: no]';
comment on column feedback.counter.mark is '1 not at all to 5 fully. [data: none] [holding: -] [copy: no]';
comment on column feedback.counter.times is 'How often. [data: none] [holding: -] [copy: no]';

create table feedback.remark (
  round_id uuid not null references feedback.round,
  id uuid not null,
  sealed bytea not null,
  primary key (round_id, id)
);
comment on table feedback.remark is 'What somebody wrote in their own words. It hangs on no form, no mark and no moment.';
comment on column feedback.remark.round_id is 'In which round. [data: none] [holding: -] [copy: no]';
comment on column feedback.remark.id is 'Drawn for it alone: the order of ids tells nothing. [data: none] [holding: -] [copy: no]';
comment on column feedback.remark.sealed is 'The words. [data: sealed] [holding: -] [copy: no]';

grant select, insert, update, delete on feedback.round, feedback.counter to tallessa_app;
grant select, insert, delete on feedback.sheet, feedback.remark to tallessa_app;
