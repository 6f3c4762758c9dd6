-- An address that was told anew on the day the basis moved stays: it is known by its basis, not by its day.
alter table family.home_address add column basis_version int not null default 0;
update family.home_address set basis_version = coalesce((select max(basis.version) from customer.basis
  where basis.subject_id = home_address.subject_id and basis.field_group = 'CONTACT'
    and basis.purpose = 'CUSTOMER_WORK' and cast(basis.at at time zone 'Europe/Helsinki' as date) <= home_address.saved_on), 0);
alter table family.home_address alter column basis_version drop default;
comment on column family.home_address.basis_version is 'Which basis of contact information held when it was told; 0 in files from before there were any. [data: none] [holding: home_addresses] [copy: no]';
