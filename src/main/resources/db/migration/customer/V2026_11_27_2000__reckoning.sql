create table customer.reckoning (
  subject_id uuid primary key references access.file,
  rules int not null check (rules > 0)
);
comment on table customer.reckoning is 'By which rules it was worked out last what is to be done for a customer; the night makes up for who is not here, or behind.';
comment on column customer.reckoning.subject_id is 'For whom. [data: none] [holding: duties] [copy: no]';
comment on column customer.reckoning.rules is 'Counts the rules of the register, not the customer. [data: none] [holding: duties] [copy: no]';

grant select, insert, update, delete on customer.reckoning to tallessa_app;

create table customer.first_use (
  subject_id uuid not null references access.file,
  id uuid not null,
  at timestamptz not null,
  sealed bytea not null,
  primary key (subject_id, id)
);
comment on table customer.first_use is 'That we spoke with somebody of whom others had told us, or told it on (GDPR Art. 14(3)(b), (c)). Only ever added to.';
comment on column customer.first_use.subject_id is 'Whose file it is. [data: none] [holding: informings] [copy: no]';
comment on column customer.first_use.id is 'Opaque. [data: none] [holding: informings] [copy: no]';
comment on column customer.first_use.at is 'When it was recorded. [data: none] [holding: informings] [copy: yes]';
comment on column customer.first_use.sealed is 'About whom, reached or told on, which day, recorded by whom. [data: sealed] [holding: informings] [copy: yes]';

grant select, insert, delete on customer.first_use to tallessa_app;
