create table customer.confirmed (
  subject_id uuid not null references access.file,
  field text not null check (field in ('domicile', 'phone', 'email', 'address', 'contact-address', 'safe-way')),
  version int not null,
  on_day date not null,
  primary key (subject_id, field),
  foreign key (subject_id, field, version) references customer.datum on delete cascade
);
comment on table customer.confirmed is 'On which day somebody said last that what grows old is right (S41): from then on is counted when it is asked about again.';
comment on column customer.confirmed.subject_id is 'Whose. [data: none] [holding: duties] [copy: no]';
comment on column customer.confirmed.field is 'Which field of the closed list. [data: code] [holding: duties] [copy: no]';
comment on column customer.confirmed.version is 'Which version of it. [data: none] [holding: duties] [copy: no]';
comment on column customer.confirmed.on_day is 'When it was said. [data: none] [holding: duties] [copy: no]';

create table customer.confirmed_guardian (
  subject_id uuid not null references access.file,
  id uuid not null,
  version int not null,
  on_day date not null,
  primary key (subject_id, id),
  foreign key (subject_id, id, version) references customer.guardian on delete cascade
);
comment on table customer.confirmed_guardian is 'The same of how guardians are reached (S41).';
comment on column customer.confirmed_guardian.subject_id is 'Whose guardian. [data: none] [holding: duties] [copy: no]';
comment on column customer.confirmed_guardian.id is 'Which guardian. [data: none] [holding: duties] [copy: no]';
comment on column customer.confirmed_guardian.version is 'Which version. [data: none] [holding: duties] [copy: no]';
comment on column customer.confirmed_guardian.on_day is 'When it was said. [data: none] [holding: duties] [copy: no]';

grant select, insert, update, delete on customer.confirmed, customer.confirmed_guardian to tallessa_app;
