alter table customer.other_information_past add column was_unverified boolean not null default false;
alter table customer.other_information_past alter column was_unverified drop default;
comment on column customer.other_information_past.was_unverified is 'Nobody whom it is about had said that it was right (S23). [data: none] [holding: other_information] [copy: no]';

alter table customer.health_entry_past add column was_unverified boolean not null default false;
alter table customer.health_entry_past alter column was_unverified drop default;
comment on column customer.health_entry_past.was_unverified is 'Nobody whom it is about had said that it was right (S23). [data: none] [holding: health] [copy: no]';
