-- Who processes data for the association, and where its agreement says each thing GDPR Art. 28(3) asks.
create table association.agreement (
  id uuid not null,
  version int not null check (version > 0),
  name text not null,
  contact text not null,
  task text not null check (task in ('REGISTER', 'BACKUPS', 'LOGS', 'CALLS', 'CHAT', 'PAPERS', 'OTHER')),
  country text not null check (country ~ '^[A-Z]{2}$'),
  from_day date not null,
  until_day date check (until_day >= from_day),
  clause_a text,
  clause_b text,
  clause_c text,
  clause_d text,
  clause_e text,
  clause_f text,
  clause_g text,
  clause_h text,
  over_on date check (over_on >= from_day),
  said_by uuid not null,
  said_at timestamptz not null,
  primary key (id, version)
);
comment on table association.agreement is 'Agreements with those who process data for the association (GDPR Art. 28(3), S30). The highest version of each holds; those before it stay.';
comment on column association.agreement.id is 'By what its form goes, so that one sent twice is one. [data: none] [holding: -] [copy: no]';
comment on column association.agreement.version is 'Counts what was said of it: of two who say something at once, one is told. [data: none] [holding: -] [copy: no]';
comment on column association.agreement.name is 'What the company is called. [data: none] [holding: -] [copy: no]';
comment on column association.agreement.contact is 'How to reach the company, nobody in particular. [data: none] [holding: -] [copy: no]';
comment on column association.agreement.task is 'What it does: the closed list of Task. [data: code] [holding: -] [copy: no]';
comment on column association.agreement.country is 'Where it does it; one of the EEA. [data: none] [holding: -] [copy: no]';
comment on column association.agreement.from_day is 'First day of the agreement. [data: none] [holding: -] [copy: no]';
comment on column association.agreement.until_day is 'Last day of the agreement, where it has one. [data: none] [holding: -] [copy: no]';
comment on column association.agreement.clause_a is 'Where it says that only instructions are followed. [data: none] [holding: -] [copy: no]';
comment on column association.agreement.clause_b is 'Where it says that whoever works there is bound to secrecy. [data: none] [holding: -] [copy: no]';
comment on column association.agreement.clause_c is 'Where it says how the data is secured. [data: none] [holding: -] [copy: no]';
comment on column association.agreement.clause_d is 'Where it says when others may be taken on. [data: none] [holding: -] [copy: no]';
comment on column association.agreement.clause_e is 'Where it says that people who ask are answered with its help. [data: none] [holding: -] [copy: no]';
comment on column association.agreement.clause_f is 'Where it says that it helps with breaches and impact assessments. [data: none] [holding: -] [copy: no]';
comment on column association.agreement.clause_g is 'Where it says that all is erased or given back. [data: none] [holding: -] [copy: no]';
comment on column association.agreement.clause_h is 'Where it says that it may be audited. [data: none] [holding: -] [copy: no]';
comment on column association.agreement.over_on is 'When all data there was erased or given back: it is over. [data: none] [holding: -] [copy: no]';
comment on column association.agreement.said_by is 'Which manager. [data: staff] [holding: -] [copy: no]';
comment on column association.agreement.said_at is 'When they said it. [data: none] [holding: -] [copy: no]';
grant select, insert on association.agreement to tallessa_app;
