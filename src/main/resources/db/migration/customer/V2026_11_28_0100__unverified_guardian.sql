alter table customer.guardian add column rest bytea;
comment on column customer.guardian.rest is 'Of what others told, the part that is left when the rest goes (D13): name, role and the way to reach them. Null where nothing goes by itself. [data: sealed] [holding: guardians] [copy: no]';

create table customer.unverified_guardian (
  subject_id uuid not null references access.file,
  id uuid not null,
  version int not null,
  due_on date,
  stays boolean not null,
  primary key (subject_id, id, version),
  foreign key (subject_id, id, version) references customer.guardian on delete cascade
);
create index unverified_guardian_by_day on customer.unverified_guardian (due_on);
comment on table customer.unverified_guardian is 'Which version of which guardian nobody has confirmed yet, and on which day it goes (D13).';
comment on column customer.unverified_guardian.subject_id is 'Whose guardian. [data: none] [holding: duties] [copy: no]';
comment on column customer.unverified_guardian.id is 'Which guardian. [data: none] [holding: duties] [copy: no]';
comment on column customer.unverified_guardian.version is 'Which version. [data: none] [holding: duties] [copy: no]';
comment on column customer.unverified_guardian.due_on is 'The day it goes unless it is confirmed; null where it does not go by itself. [data: none] [holding: duties] [copy: no]';
comment on column customer.unverified_guardian.stays is 'Whether the way to reach the guardian stays of it. [data: none] [holding: duties] [copy: no]';

-- Nothing is written over, but by its own rest.
grant update (sealed, rest) on customer.guardian to tallessa_app;
grant select, insert, delete on customer.unverified_guardian to tallessa_app;
