create table customer.duty (
  subject_id uuid not null references access.file,
  kind text not null check (kind in ('INFORM', 'ASK_AGAIN', 'GUARDIANS_ENDED', 'UNAWARE')),
  due_on date,
  primary key (subject_id, kind)
);
create index duty_by_day on customer.duty (due_on);
comment on table customer.duty is 'What is to be done for a customer, by kind; what a birthday brings has no day, so that none can be read from it.';
comment on column customer.duty.subject_id is 'For whom. [data: none] [holding: duties] [copy: no]';
comment on column customer.duty.kind is 'To tell, to ask again, guardians'' rights have ended, no guardian knows. [data: code] [holding: duties] [copy: no]';
comment on column customer.duty.due_on is 'The last day for it, where a law sets one. [data: none] [holding: duties] [copy: no]';

create table customer.unverified (
  subject_id uuid not null references access.file,
  field text not null
    check (field in ('name', 'birth', 'gender', 'domicile', 'phone', 'email', 'address')),
  version int not null,
  due_on date,
  primary key (subject_id, field, version)
);
create index unverified_by_day on customer.unverified (due_on);
comment on table customer.unverified is 'Which version of which field nobody has confirmed yet, and on which day it goes (D13).';
comment on column customer.unverified.subject_id is 'Whose. [data: none] [holding: duties] [copy: no]';
comment on column customer.unverified.field is 'Which field of the closed list. [data: code] [holding: duties] [copy: no]';
comment on column customer.unverified.version is 'Which version of it. [data: none] [holding: duties] [copy: no]';
comment on column customer.unverified.due_on is 'The day it goes unless it is confirmed; null where it does not go by itself. [data: none] [holding: duties] [copy: no]';

grant select, insert, update, delete on customer.duty to tallessa_app;
grant select, insert, delete on customer.unverified to tallessa_app;
