create table rights.freeze (
  subject_id uuid not null,
  request_id uuid not null,
  from_at timestamptz not null,
  from_by uuid not null references staff.worker,
  told_on date,
  until_at timestamptz,
  until_by uuid references staff.worker,
  primary key (subject_id, request_id),
  foreign key (subject_id, request_id) references rights.request on delete cascade,
  constraint told_before_it_is_lifted check (
    (until_at is null) = (until_by is null) and (until_at is null) = (told_on is null)
    and told_on <= (until_at at time zone 'Europe/Helsinki')::date)
);
comment on table rights.freeze is 'Which request has the data only kept; lifted when they were told of it (GDPR Art. 18(3)).';
comment on column rights.freeze.subject_id is 'Whose data. [data: none] [holding: requests] [copy: no]';
comment on column rights.freeze.request_id is 'By which request. [data: none] [holding: requests] [copy: no]';
comment on column rights.freeze.from_at is 'Since when. [data: none] [holding: requests] [copy: no]';
comment on column rights.freeze.from_by is 'Who froze it. [data: staff] [holding: requests] [copy: no]';
comment on column rights.freeze.told_on is 'The day they were told that it is used again; empty while it is not. [data: none] [holding: requests] [copy: no]';
comment on column rights.freeze.until_at is 'When it was lifted; empty while it lasts. [data: none] [holding: requests] [copy: no]';
comment on column rights.freeze.until_by is 'Who lifted it. [data: staff] [holding: requests] [copy: no]';
grant select, insert, update, delete on rights.freeze to tallessa_app;
