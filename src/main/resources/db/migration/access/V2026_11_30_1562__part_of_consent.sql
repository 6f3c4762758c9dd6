-- What rests on one consent can be only kept as well: its part is the id of the item.
alter table access.part_restriction drop constraint part_restriction_part_check;
alter table access.part_restriction add constraint a_field_a_purpose_or_a_consent check (
  part in ('statistics', 'gender', 'domicile', 'phone', 'email', 'address', 'contact-address')
  or part ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$');
comment on table access.part_restriction is 'One field, one purpose, or what rests on one consent is restricted (GDPR Art. 18): kept, not used, while the rest of the file is.';
comment on column access.part_restriction.part is 'Which field, or the statistics, of a closed list; or a consent item. [data: code] [holding: restrictions] [copy: yes]';
