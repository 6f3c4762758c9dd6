create table association.attestation (
  id uuid primary key,
  what text not null check (what in ('NETWORK', 'SUPPLIER', 'BACKUP')),
  checked_on date not null,
  until_day date check (until_day >= checked_on),
  said_by uuid not null,
  said_at timestamptz not null
);
create index attestation_newest on association.attestation (what, said_at desc);
comment on table association.attestation is 'What the register cannot see and a manager has looked at: each with who and when. A later one takes its place; the one before stays.';
comment on column association.attestation.id is 'By what its form goes, so that one sent twice is one. [data: none] [holding: -] [copy: no]';
comment on column association.attestation.what is 'The closed list of Attested. [data: code] [holding: -] [copy: no]';
comment on column association.attestation.checked_on is 'On which day it was looked at. [data: none] [holding: -] [copy: no]';
comment on column association.attestation.until_day is 'Last day of the agreement, where there is one. [data: none] [holding: -] [copy: no]';
comment on column association.attestation.said_by is 'Which manager. [data: staff] [holding: -] [copy: no]';
comment on column association.attestation.said_at is 'When they said it. [data: none] [holding: -] [copy: no]';
grant select, insert on association.attestation to tallessa_app;
