-- Who runs the machine: one fact with a name, in place of a tick that an agreement exists.
create table association.processor (
  number int primary key check (number > 0),
  who text not null check (who in ('OURSELVES', 'SUPPLIER')),
  country text not null check (country ~ '^[A-Z]{2}$'),
  name text,
  contact text,
  agreed_on date,
  until_day date check (until_day >= agreed_on),
  said_by uuid not null,
  said_at timestamptz not null,
  check (case who
    when 'SUPPLIER' then name is not null and contact is not null and agreed_on is not null
    else name is null and contact is null and agreed_on is null and until_day is null end)
);
comment on table association.processor is 'Who processes the register for the association (GDPR Art. 28). The highest number holds; those before it stay.';
comment on column association.processor.number is 'Counts what was said, without gaps: of two who say something at once, one is told. [data: none] [holding: -] [copy: no]';
comment on column association.processor.who is 'Ourselves or a supplier. [data: code] [holding: -] [copy: no]';
comment on column association.processor.country is 'Where the machine and the backups stand; one of the EEA. [data: none] [holding: -] [copy: no]';
comment on column association.processor.name is 'What the supplier is called: a company. [data: none] [holding: -] [copy: no]';
comment on column association.processor.contact is 'How to reach the company, nobody in particular. [data: none] [holding: -] [copy: no]';
comment on column association.processor.agreed_on is 'The day of the written agreement. [data: none] [holding: -] [copy: no]';
comment on column association.processor.until_day is 'Last day of the agreement, where it has one. [data: none] [holding: -] [copy: no]';
comment on column association.processor.said_by is 'Which manager. [data: staff] [holding: -] [copy: no]';
comment on column association.processor.said_at is 'When they said it. [data: none] [holding: -] [copy: no]';
grant select, insert on association.processor to tallessa_app;

delete from association.attestation where what = 'SUPPLIER';
alter table association.attestation
  drop column until_day,
  drop constraint attestation_what_check,
  add constraint attestation_what_check check (what in ('NETWORK', 'BACKUP'));
