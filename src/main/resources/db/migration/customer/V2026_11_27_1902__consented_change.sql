alter table customer.other_information
  add column changed_at timestamptz,
  add column unverified boolean not null default false,
  add column goes_on date;
create index other_information_by_day on customer.other_information (goes_on) where goes_on is not null;
comment on column customer.other_information.changed_at is 'When its newest version was written; null while there is only the first. [data: none] [holding: other_information] [copy: no]';
comment on column customer.other_information.unverified is 'Nobody whom it is about has said yet that it is right (S23). [data: none] [holding: other_information] [copy: no]';
comment on column customer.other_information.goes_on is 'The day it goes unless it is confirmed (D13); null where it does not go by itself. [data: none] [holding: other_information] [copy: no]';

create table customer.other_information_past (
  subject_id uuid not null,
  id uuid not null,
  version int not null check (version > 0),
  at timestamptz not null,
  sealed bytea not null,
  primary key (subject_id, id, version),
  foreign key (subject_id, id) references customer.other_information on delete cascade
);
comment on table customer.other_information_past is 'Other information: earlier versions of entries. They go with the entry, whoever erases it.';
comment on column customer.other_information_past.subject_id is 'Whose. [data: none] [holding: other_information] [copy: no]';
comment on column customer.other_information_past.id is 'Which entry. [data: none] [holding: other_information] [copy: no]';
comment on column customer.other_information_past.version is 'Which version; bound into the seal. [data: none] [holding: other_information] [copy: no]';
comment on column customer.other_information_past.at is 'When it was written. [data: none] [holding: other_information] [copy: no]';
comment on column customer.other_information_past.sealed is 'As it was. [data: sealed] [holding: other_information] [copy: no]';
grant select, insert on customer.other_information_past to tallessa_app;

alter table customer.health_entry
  add column changed_at timestamptz,
  add column unverified boolean not null default false,
  add column goes_on date;
create index health_entry_by_day on customer.health_entry (goes_on) where goes_on is not null;
comment on column customer.health_entry.changed_at is 'When its newest version was written; null while there is only the first. [data: none] [holding: health] [copy: no]';
comment on column customer.health_entry.unverified is 'Nobody whom it is about has said yet that it is right (S23). [data: none] [holding: health] [copy: no]';
comment on column customer.health_entry.goes_on is 'The day it goes unless it is confirmed (D13); null where it does not go by itself. [data: none] [holding: health] [copy: no]';

create table customer.health_entry_past (
  subject_id uuid not null,
  id uuid not null,
  version int not null check (version > 0),
  at timestamptz not null,
  sealed bytea not null,
  primary key (subject_id, id, version),
  foreign key (subject_id, id) references customer.health_entry on delete cascade
);
comment on table customer.health_entry_past is 'Health: earlier versions of entries. They go with the entry, whoever erases it.';
comment on column customer.health_entry_past.subject_id is 'Whose. [data: none] [holding: health] [copy: no]';
comment on column customer.health_entry_past.id is 'Which entry. [data: none] [holding: health] [copy: no]';
comment on column customer.health_entry_past.version is 'Which version; bound into the seal. [data: none] [holding: health] [copy: no]';
comment on column customer.health_entry_past.at is 'When it was written. [data: none] [holding: health] [copy: no]';
comment on column customer.health_entry_past.sealed is 'As it was. [data: sealed] [holding: health] [copy: no]';
grant select, insert on customer.health_entry_past to tallessa_app;
