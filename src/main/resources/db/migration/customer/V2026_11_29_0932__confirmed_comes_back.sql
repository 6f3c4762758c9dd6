alter table customer.other_information_past
  add column stands boolean not null default false,
  add column was_named boolean not null default false;
alter table customer.other_information_past alter column stands drop default, alter column was_named drop default;
comment on column customer.other_information_past.stands is 'It went by no day: it comes back where what was written over it goes unconfirmed (D13). [data: none] [holding: other_information] [copy: no]';
comment on column customer.other_information_past.was_named is 'Told by the organisation that its consent names. [data: none] [holding: other_information] [copy: no]';
grant delete on customer.other_information_past to tallessa_app;

alter table customer.health_entry_past
  add column stands boolean not null default false,
  add column was_named boolean not null default false;
alter table customer.health_entry_past alter column stands drop default, alter column was_named drop default;
comment on column customer.health_entry_past.stands is 'It went by no day: it comes back where what was written over it goes unconfirmed (D13). [data: none] [holding: health] [copy: no]';
comment on column customer.health_entry_past.was_named is 'Told by the organisation that its consent names. [data: none] [holding: health] [copy: no]';
grant delete on customer.health_entry_past to tallessa_app;
