-- By the numbers of the bases, never by days: on one day a consent may end, the group move to interest and the number be saved anew.
alter table casework.saved_number add column basis_version int not null default 0;
update casework.saved_number set basis_version = coalesce((select max(basis.version) from customer.basis
  where basis.subject_id = saved_number.subject_id and basis.field_group = 'CONTACT' and basis.purpose = 'CUSTOMER_WORK'
    and cast(basis.at at time zone 'Europe/Helsinki' as date) < saved_on), 0);
alter table casework.saved_number alter column basis_version drop default;
comment on column casework.saved_number.basis_version is 'Which basis of contact information held when it was saved; 0 in files from before there were any. [data: none] [holding: saved_numbers] [copy: no]';
