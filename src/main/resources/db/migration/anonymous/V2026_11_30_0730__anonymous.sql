create schema anonymous;
comment on schema anonymous is 'Help without a name, counted. Nothing here leads to a person, a worker or a file.';
grant usage on schema anonymous to tallessa_app;

create table anonymous.line (
  id uuid primary key,
  service_id uuid not null references association.service,
  grant_id uuid references association.grant,
  last_day date
);
create unique index line_open on anonymous.line (service_id) where last_day is null;
create index line_by_grant on anonymous.line (grant_id);
comment on table anonymous.line is 'A service in which anonymous contacts are counted, and the grant they are counted for; another grant is another line.';
comment on column anonymous.line.id is 'Opaque. [data: none] [holding: -] [copy: no]';
comment on column anonymous.line.service_id is 'In which service. [data: none] [holding: -] [copy: no]';
comment on column anonymous.line.grant_id is 'Which grant pays; none where the association does. [data: none] [holding: -] [copy: no]';
comment on column anonymous.line.last_day is 'The last day it was open; none while it is. [data: none] [holding: -] [copy: no]';

create table anonymous.counter (
  week date not null check (extract(isodow from week) = 1),
  line_id uuid not null references anonymous.line,
  channel text not null check (channel in ('PHONE', 'CHAT', 'MESSAGE', 'EMAIL', 'FACE_TO_FACE')),
  topic text not null check (topic in ('FRIENDS', 'BULLYING', 'FAMILY', 'PARENTS_APART', 'SCHOOL', 'SAFETY', 'GROWING_UP', 'MONEY', 'OTHER')),
  who text not null check (who in ('UNDER_10', 'FROM_10', 'FROM_13', 'FROM_16', 'CHILD', 'PARENT', 'PROFESSIONAL', 'ADULT')),
  gender text not null check (gender in ('', 'FEMALE', 'MALE', 'OTHER')),
  area text not null check (area ~ '^([0-9]{3})?$'),
  times int not null check (times > 0),
  key bigint not null,
  primary key (week, line_id, channel, topic, who, gender, area)
);
comment on table anonymous.counter is 'How often each combination was chosen in a week. There is no row for a contact.';
comment on column anonymous.counter.week is 'Its Monday: neither a day nor a time is kept. [data: none] [holding: -] [copy: no]';
comment on column anonymous.counter.line_id is 'On which line. [data: none] [holding: -] [copy: no]';
comment on column anonymous.counter.channel is 'How they reached us. [data: code] [holding: -] [copy: no]';
comment on column anonymous.counter.topic is 'What it was mostly about. [data: code] [holding: -] [copy: no]';
comment on column anonymous.counter.who is 'Who it was, and a child about how old. [data: code] [holding: -] [copy: no]';
comment on column anonymous.counter.gender is 'Empty where it was not told. [data: code] [holding: -] [copy: no]';
comment on column anonymous.counter.area is 'Statistics Finland''s code of the sub-region; empty where it was not told. [data: code] [holding: -] [copy: no]';
comment on column anonymous.counter.times is 'How often. [data: none] [holding: -] [copy: no]';
comment on column anonymous.counter.key is 'By which released figures are changed; drawn anew whenever the counter moves. [data: none] [holding: -] [copy: no]';

create table anonymous.lately (
  place int primary key check (place between 0 and 65535),
  mark uuid not null,
  taken_back boolean not null default false
);
comment on table anonymous.lately is 'The newest forms that were counted, so that one sent twice counts once. Each place is taken over by the next form that falls on it.';
comment on column anonymous.lately.place is 'Out of a fixed number. [data: none] [holding: -] [copy: no]';
comment on column anonymous.lately.mark is 'Made of what was drawn with the form: it says nothing without the page it lies in. [data: none] [holding: -] [copy: no]';
comment on column anonymous.lately.taken_back is 'Whether it was taken back again. [data: none] [holding: -] [copy: no]';

grant select, insert, update, delete on anonymous.counter to tallessa_app;
grant select, insert, update on anonymous.line, anonymous.lately to tallessa_app;
