create table customer.intake (
  subject_id uuid primary key references access.file,
  service_id uuid not null references association.service,
  referred_on date not null,
  version int not null check (version > 0),
  state text not null check (state in ('ARRIVED', 'REACHED', 'OFFERED', 'WAITING', 'DECLINED', 'BEGUN')),
  why text check (why in ('NOT_NEEDED', 'HELP_ELSEWHERE', 'WAIT_TOO_LONG', 'NOT_SAID', 'OTHER_NEED', 'AGE', 'AREA',
    'NOT_REACHED', 'GUIDED_ON')),
  place numeric not null,
  ahead text check (ahead in ('CANNOT_WAIT', 'NOT_AT_SCHOOL', 'SIBLING_HERE', 'AGE_LIMIT')),
  over_on date not null,
  constraint declined_for_a_reason check ((state = 'DECLINED') = (why is not null))
);
create index intake_by_place on customer.intake (service_id, place);
create index intake_by_day on customer.intake (over_on);
comment on table customer.intake is 'To which service somebody is on the way, how far it has come, and when it goes by itself (S3, S16): a file without a relationship as a whole.';
comment on column customer.intake.subject_id is 'Whose. [data: none] [holding: intake] [copy: no]';
comment on column customer.intake.service_id is 'Which service they were referred to. [data: code] [holding: intake] [copy: yes]';
comment on column customer.intake.referred_on is 'The day of the referral or call; the order of waiting. [data: none] [holding: intake] [copy: yes]';
comment on column customer.intake.version is 'Counts the steps. [data: none] [holding: intake] [copy: no]';
comment on column customer.intake.state is 'How far it has come. [data: code] [holding: intake] [copy: yes]';
comment on column customer.intake.why is 'Why nothing came of it, of a closed list. [data: code] [holding: intake] [copy: yes]';
comment on column customer.intake.place is 'Where it stands in the list: by the day of referral, or before somebody else. [data: none] [holding: intake] [copy: no]';
comment on column customer.intake.ahead is 'Why it stands before others, of a closed list. [data: code] [holding: intake] [copy: yes]';
comment on column customer.intake.over_on is 'The first day on which it is gone, unless the relationship has begun. [data: none] [holding: intake] [copy: yes]';

create table customer.intake_step (
  subject_id uuid not null references customer.intake on delete cascade,
  number int not null check (number > 0),
  kind text not null check (kind in ('RECEIVED', 'MISSED', 'REACHED_BY_CALL', 'OFFER', 'QUEUED', 'ASKED',
    'DECLINED_BY_THEM', 'DECLINED_BY_US', 'AHEAD', 'BEGIN')),
  on_day date not null,
  why text check (why in ('NOT_NEEDED', 'HELP_ELSEWHERE', 'WAIT_TOO_LONG', 'NOT_SAID', 'OTHER_NEED', 'AGE', 'AREA',
    'NOT_REACHED', 'GUIDED_ON',
    'CANNOT_WAIT', 'NOT_AT_SCHOOL', 'SIBLING_HERE', 'AGE_LIMIT')),
  at timestamptz not null,
  service_id uuid references association.service,
  sealed bytea not null,
  primary key (subject_id, number),
  constraint received_for_a_service check ((kind = 'RECEIVED') = (service_id is not null))
);
comment on table customer.intake_step is 'What was done from the referral on: calls, an offer, a place in the list, a no. Only ever added to.';
comment on column customer.intake_step.subject_id is 'Whose. [data: none] [holding: intake] [copy: no]';
comment on column customer.intake_step.number is 'Which step; bound into the seal. [data: none] [holding: intake] [copy: no]';
comment on column customer.intake_step.kind is 'What was done. [data: code] [holding: intake] [copy: yes]';
comment on column customer.intake_step.on_day is 'On which day. [data: none] [holding: intake] [copy: yes]';
comment on column customer.intake_step.why is 'Why, of a closed list. [data: code] [holding: intake] [copy: yes]';
comment on column customer.intake_step.at is 'When it was written. [data: none] [holding: intake] [copy: no]';
comment on column customer.intake_step.service_id is 'To which service, of a referral or call. [data: code] [holding: intake] [copy: yes]';
comment on column customer.intake_step.sealed is 'Who told it, the need in few words, who wrote it. [data: sealed] [holding: intake] [copy: yes]';

create table customer.intake_count (
  service_id uuid not null references association.service,
  month date not null check (extract(day from month) = 1),
  outcome text not null check (outcome in ('UNREACHED', 'LAPSED', 'DECLINED_BY_THEM', 'DECLINED_BY_US')),
  n int not null check (n > 0),
  primary key (service_id, month, outcome)
);
comment on table customer.intake_count is 'What is left of intakes nothing came of: how many, and nobody.';
comment on column customer.intake_count.service_id is 'Of which service. [data: code] [holding: -] [copy: no]';
comment on column customer.intake_count.month is 'The first day of the month in which they went. [data: none] [holding: -] [copy: no]';
comment on column customer.intake_count.outcome is 'How it ended. [data: code] [holding: -] [copy: no]';
comment on column customer.intake_count.n is 'How many. [data: none] [holding: -] [copy: no]';

grant select, insert, update, delete on customer.intake to tallessa_app;
grant select, insert, delete on customer.intake_step to tallessa_app;
grant select, insert, update on customer.intake_count to tallessa_app;
