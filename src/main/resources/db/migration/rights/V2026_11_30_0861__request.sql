create schema rights;
comment on schema rights is 'What people ask of their own data, and what they are answered (GDPR Chapter III).';
grant usage on schema rights to tallessa_app;

create table rights.request (
  subject_id uuid not null references access.file,
  id uuid not null,
  kind text not null check (kind in ('ACCESS', 'RECTIFICATION', 'ERASURE', 'RESTRICTION', 'OBJECTION', 'PORTABILITY', 'LOG_REPORT', 'COMPLAINT')),
  came_on date not null,
  due_on date not null,
  begun_at timestamptz not null,
  begun_by uuid not null references staff.worker,
  extended_on date,
  closed_on date,
  closed_at timestamptz,
  closed_by uuid references staff.worker,
  way text check (way in ('BY_HAND', 'POST', 'TOLD')),
  version int not null check (version > 0),
  sealed bytea not null,
  primary key (subject_id, id),
  constraint closed_by_somebody check (
    (closed_at is null) = (closed_on is null) and (closed_at is null) = (closed_by is null) and (way is null or closed_at is not null)),
  constraint comes_before_it_is_answered check (due_on > came_on and closed_on >= came_on)
);
create index request_open on rights.request (subject_id) where closed_at is null;
comment on table rights.request is 'Something a customer, or somebody for them, asks of the customer''s data.';
comment on column rights.request.subject_id is 'About whose data. [data: none] [holding: requests] [copy: no]';
comment on column rights.request.id is 'Drawn for each form, so that one sent twice makes one request. [data: none] [holding: requests] [copy: no]';
comment on column rights.request.kind is 'Which right, of a closed list. [data: code] [holding: requests] [copy: yes]';
comment on column rights.request.came_on is 'The day it came, by whatever way; the time to answer runs from it. [data: none] [holding: requests] [copy: yes]';
comment on column rights.request.due_on is 'The last day to answer. [data: none] [holding: requests] [copy: no]';
comment on column rights.request.begun_at is 'When it was written down. [data: none] [holding: requests] [copy: no]';
comment on column rights.request.begun_by is 'By whom. [data: staff] [holding: requests] [copy: no]';
comment on column rights.request.extended_on is 'The day they were told why it takes longer; empty where it does not. [data: none] [holding: requests] [copy: yes]';
comment on column rights.request.closed_on is 'The day they were answered, or took it back. [data: none] [holding: requests] [copy: yes]';
comment on column rights.request.closed_at is 'When that was written down; empty while it is open. [data: none] [holding: requests] [copy: no]';
comment on column rights.request.closed_by is 'By whom. [data: staff] [holding: requests] [copy: no]';
comment on column rights.request.way is 'How the answer went; empty where it was taken back. [data: code] [holding: requests] [copy: yes]';
comment on column rights.request.version is 'Counts the writings; bound into the seal. [data: none] [holding: requests] [copy: no]';
comment on column rights.request.sealed is 'Who asks and by what right, what they asked in their words, how we know who they are, and the assessment of maturity. [data: sealed] [holding: requests] [copy: yes]';
grant select, insert, update, delete on rights.request to tallessa_app;

create table rights.decision (
  subject_id uuid not null,
  request_id uuid not null,
  number int not null check (number > 0),
  outcome text not null check (outcome in ('ACCEPTED', 'PARTLY', 'NOT_APPLICABLE', 'REFUSED', 'TAKEN_BACK')),
  ground text check (ground in (
    'UNFOUNDED', 'NO_IDENTITY', 'SECURITY', 'DANGER', 'SUPERVISION', 'OTHERS_RIGHTS', 'COMPELLING', 'LEGAL_CLAIMS', 'PUBLIC_TASK',
    'EXPRESSION', 'LAW', 'PUBLIC_HEALTH', 'ARCHIVE', 'ON_CONSENT', 'OTHER_BASIS', 'ANONYMOUS', 'ACCURATE', 'STILL_NEEDED',
    'NOTHING_TO_RESTRICT', 'NOT_PROVIDED', 'NO_STANDING')),
  decided_at timestamptz not null,
  decided_by uuid not null references staff.worker,
  seconded_at timestamptz,
  seconded_by uuid references staff.worker,
  agreed boolean,
  version int not null check (version > 0),
  sealed bytea not null,
  primary key (subject_id, request_id, number),
  foreign key (subject_id, request_id) references rights.request on delete cascade,
  constraint less_than_asked_has_a_ground check ((outcome in ('PARTLY', 'NOT_APPLICABLE', 'REFUSED')) = (ground is not null)),
  constraint the_second_is_another check (
    seconded_by <> decided_by and (seconded_by is null) = (seconded_at is null) and (seconded_by is null) = (agreed is null))
);
comment on table rights.decision is 'What was decided of a request; less than was asked only on a ground out of a closed list, by two (S50).';
comment on column rights.decision.subject_id is 'About whose data. [data: none] [holding: requests] [copy: no]';
comment on column rights.decision.request_id is 'Of which request. [data: none] [holding: requests] [copy: no]';
comment on column rights.decision.number is 'From 1; one that was sent back is followed by the next. [data: none] [holding: requests] [copy: no]';
comment on column rights.decision.outcome is 'What was decided. [data: code] [holding: requests] [copy: yes]';
comment on column rights.decision.ground is 'On what it rests, of a closed list without any other; empty where all that was asked is done. [data: code] [holding: requests] [copy: yes]';
comment on column rights.decision.decided_at is 'When. [data: none] [holding: requests] [copy: yes]';
comment on column rights.decision.decided_by is 'By whom. [data: staff] [holding: requests] [copy: no]';
comment on column rights.decision.seconded_at is 'When a second person has answered; empty while they have not, or need not. [data: none] [holding: requests] [copy: no]';
comment on column rights.decision.seconded_by is 'Who, never whoever decided. [data: staff] [holding: requests] [copy: no]';
comment on column rights.decision.agreed is 'Whether they agree, or send it back. [data: none] [holding: requests] [copy: no]';
comment on column rights.decision.version is 'Counts the writings; bound into the seal. [data: none] [holding: requests] [copy: no]';
comment on column rights.decision.sealed is 'Why, in words the person understands, and why it was sent back. [data: sealed] [holding: requests] [copy: yes]';
grant select, insert, update, delete on rights.decision to tallessa_app;

create table rights.answered (
  id uuid primary key,
  year int not null check (year between 1000 and 9999),
  kind text not null check (kind in ('ACCESS', 'RECTIFICATION', 'ERASURE', 'RESTRICTION', 'OBJECTION', 'PORTABILITY', 'LOG_REPORT', 'COMPLAINT')),
  outcome text not null check (outcome in ('ACCEPTED', 'PARTLY', 'NOT_APPLICABLE', 'REFUSED', 'TAKEN_BACK')),
  days int not null check (days >= 0),
  late boolean not null
);
create index answered_by_year on rights.answered (year);
comment on table rights.answered is 'That a request was answered, how and how soon, and nothing that tells whose: it stays when they are erased.';
comment on column rights.answered.id is 'Opaque; no request''s. [data: none] [holding: -] [copy: no]';
comment on column rights.answered.year is 'In which year. [data: none] [holding: -] [copy: no]';
comment on column rights.answered.kind is 'Which right. [data: none] [holding: -] [copy: no]';
comment on column rights.answered.outcome is 'What was decided. [data: none] [holding: -] [copy: no]';
comment on column rights.answered.days is 'After how many days. [data: none] [holding: -] [copy: no]';
comment on column rights.answered.late is 'Whether after its last day. [data: none] [holding: -] [copy: no]';
grant select, insert on rights.answered to tallessa_app;
