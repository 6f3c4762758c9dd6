alter table customer.other_information add column got_on date;
alter table customer.other_information_past add column got_on date;
alter table customer.health_entry add column got_on date;
alter table customer.health_entry_past add column got_on date;
comment on column customer.other_information.got_on is 'The day somebody else than the person told it (GDPR Art. 14); null where it is their own word. [data: none] [holding: other_information] [copy: no]';
comment on column customer.other_information_past.got_on is 'The day somebody else than the person told that version; null where it is their own word. [data: none] [holding: other_information] [copy: no]';
comment on column customer.health_entry.got_on is 'The day somebody else than the person told it (GDPR Art. 14); null where it is their own word. [data: none] [holding: health] [copy: no]';
comment on column customer.health_entry_past.got_on is 'The day somebody else than the person told that version; null where it is their own word. [data: none] [holding: health] [copy: no]';

-- What professionals told before there was the column, and nobody has confirmed, goes 60 days after it was told.
update customer.other_information set got_on = goes_on - 60 where goes_on is not null;
update customer.health_entry set got_on = goes_on - 60 where goes_on is not null;
