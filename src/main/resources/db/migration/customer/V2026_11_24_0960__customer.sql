create schema customer;
comment on schema customer is 'Customers: what is kept about them, their relationships and guardians.';
grant usage on schema customer to tallessa_app;

create table customer.datum (
  subject_id uuid not null references access.file,
  field text not null,
  version int not null check (version > 0),
  at timestamptz not null,
  sealed bytea not null,
  primary key (subject_id, field, version)
);
comment on table customer.datum is 'Basic data and contact information, every version of every field; the newest holds.';
comment on column customer.datum.subject_id is 'Whose. [data: none] [holding: data] [copy: no]';
comment on column customer.datum.field is 'Which field of the closed list (S10, S11). [data: code] [holding: data] [copy: yes]';
comment on column customer.datum.version is 'Counts the changes of this field; bound into the seal. [data: none] [holding: data] [copy: no]';
comment on column customer.datum.at is 'When it was written. [data: none] [holding: data] [copy: yes]';
comment on column customer.datum.sealed is 'Value, source, verification, basis, who wrote it. [data: sealed] [holding: data] [copy: yes]';

create table customer.relationship (
  subject_id uuid not null references access.file,
  id uuid not null,
  service_id uuid not null references association.service,
  worker_id uuid not null references staff.worker,
  began_on date not null,
  ended_on date,
  version int not null check (version > 0),
  sealed bytea not null,
  primary key (subject_id, id),
  constraint begun_before_ended check (ended_on is null or began_on <= ended_on)
);
create index relationship_by_worker on customer.relationship (worker_id, subject_id) where ended_on is null;
comment on table customer.relationship is 'Why somebody is a customer: a service, since when, and who is responsible (S3).';
comment on column customer.relationship.subject_id is 'Whose. [data: none] [holding: relationships] [copy: no]';
comment on column customer.relationship.id is 'Opaque. [data: none] [holding: relationships] [copy: no]';
comment on column customer.relationship.service_id is 'In which service. [data: code] [holding: relationships] [copy: yes]';
comment on column customer.relationship.worker_id is 'The responsible worker. [data: staff] [holding: relationships] [copy: yes]';
comment on column customer.relationship.began_on is 'First day. [data: none] [holding: relationships] [copy: yes]';
comment on column customer.relationship.ended_on is 'Last day; open while it lasts. [data: none] [holding: relationships] [copy: yes]';
comment on column customer.relationship.version is 'Counts changes; bound into the seal. [data: none] [holding: relationships] [copy: no]';
comment on column customer.relationship.sealed is 'The reason, who told it, and the balancing test it rests on. [data: sealed] [holding: relationships] [copy: yes]';

create table customer.guardian (
  subject_id uuid not null references access.file,
  id uuid not null,
  version int not null check (version > 0),
  at timestamptz not null,
  sealed bytea not null,
  primary key (subject_id, id, version)
);
comment on table customer.guardian is 'A child''s guardians, who are no customers: kept and erased with the child''s file (D7). Every version.';
comment on column customer.guardian.subject_id is 'The child whose file it is. [data: none] [holding: guardians] [copy: no]';
comment on column customer.guardian.id is 'Opaque. [data: none] [holding: guardians] [copy: no]';
comment on column customer.guardian.version is 'Counts changes; bound into the seal. [data: none] [holding: guardians] [copy: no]';
comment on column customer.guardian.at is 'When it was written. [data: none] [holding: guardians] [copy: yes]';
comment on column customer.guardian.sealed is 'Name, role, custody, how to reach, language, interpreter need, source. [data: sealed] [holding: guardians] [copy: yes]';

create table customer.awareness (
  subject_id uuid not null references access.file,
  id uuid not null,
  at timestamptz not null,
  sealed bytea not null,
  primary key (subject_id, id)
);
comment on table customer.awareness is 'That a guardian knows of the customer relationship of a child (S7, D5). Only ever added to.';
comment on column customer.awareness.subject_id is 'The child. [data: none] [holding: awareness] [copy: no]';
comment on column customer.awareness.id is 'Opaque. [data: none] [holding: awareness] [copy: no]';
comment on column customer.awareness.at is 'When it was recorded. [data: none] [holding: awareness] [copy: yes]';
comment on column customer.awareness.sealed is 'Which guardian, how, since when, by whose word, recorded by whom. [data: sealed] [holding: awareness] [copy: yes]';

grant select, insert, delete on customer.datum, customer.guardian, customer.awareness to tallessa_app;
grant select, insert, update, delete on customer.relationship to tallessa_app;
