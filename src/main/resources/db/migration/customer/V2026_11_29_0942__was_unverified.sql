alter table customer.other_information_past add column was_unverified boolean not null default false;
alter table customer.other_information_past alter column was_unverified drop default;
comment on column customer.other_information_past.was_unverified is 'Nobody whom it is about had said that it was right (S23). [data: none] [holding: other_information] [copy: no]';

alter table customer.health_entry_past add column was_unverified boolean not null default false;
alter table customer.health_entry_past alter column was_unverified drop default;
comment on column customer.health_entry_past.was_unverified is 'Nobody whom it is about had said that it was right (S23). [data: none] [holding: health] [copy: no]';

-- One's own word goes by no day, also where it was written over before this was kept beside it.
update customer.other_information_past set stands = true where got_on is null;
update customer.health_entry_past set stands = true where got_on is null;
