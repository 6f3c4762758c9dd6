alter table rights.freeze drop constraint freeze_part_check;
alter table rights.freeze add constraint all_of_it_or_a_part check (
  part in ('all', 'statistics', 'gender', 'domicile', 'phone', 'email', 'address', 'contact-address')
  or part ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$');
comment on column rights.freeze.part is 'All of the file, or what alone was objected to or contested: a field, the statistics, a consent item. [data: code] [holding: requests] [copy: no]';
