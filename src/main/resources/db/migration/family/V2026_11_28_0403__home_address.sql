create table family.home_address (
  subject_id uuid not null references access.file,
  home_id uuid not null,
  version int not null,
  saved_on date not null,
  at timestamptz not null,
  sealed bytea not null,
  primary key (subject_id, home_id, version)
);
comment on table family.home_address is 'Where a home of a customer is: contact information, masked while the address is protected. A change is the next version.';
comment on column family.home_address.subject_id is 'Whose home. [data: none] [holding: home_addresses] [copy: no]';
comment on column family.home_address.home_id is 'Which home. [data: none] [holding: home_addresses] [copy: no]';
comment on column family.home_address.version is 'Version, bound into the seal. [data: none] [holding: home_addresses] [copy: no]';
comment on column family.home_address.saved_on is 'The day it was told, for what it rested on then. [data: none] [holding: home_addresses] [copy: yes]';
comment on column family.home_address.at is 'When it was written. [data: none] [holding: home_addresses] [copy: no]';
comment on column family.home_address.sealed is 'The address, who told it and who wrote it. [data: sealed] [holding: home_addresses] [copy: yes]';

grant select, insert, delete on family.home_address to tallessa_app;
