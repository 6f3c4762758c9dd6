-- An address for letters that does not tell where somebody lives (K13), and how to reach them safely.
alter table customer.datum alter column field_group set expression as
  (case when field in ('phone', 'email', 'address', 'contact-address', 'safe-way') then 'CONTACT' else 'BASIC' end);
alter table customer.unverified drop constraint unverified_field_check;
alter table customer.unverified add constraint unverified_field_check check (field in
  ('name', 'birth', 'gender', 'domicile', 'phone', 'email', 'address', 'contact-address', 'safe-way'));
