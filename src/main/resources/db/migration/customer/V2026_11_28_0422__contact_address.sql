-- An address for letters that does not tell where somebody lives (K13), and how to reach them safely.
-- The column is made anew, since PostgreSQL 15 cannot give one another expression.
alter table customer.datum drop column field_group;
alter table customer.datum add column field_group text not null generated always as
  (case when field in ('phone', 'email', 'address', 'contact-address', 'safe-way') then 'CONTACT' else 'BASIC' end) stored;
alter table customer.datum add constraint one_of_two_groups check (field_group in ('BASIC', 'CONTACT'));
comment on column customer.datum.field_group is 'Which group, and so which basis. [data: code] [holding: data] [copy: no]';
alter table customer.unverified drop constraint unverified_field_check;
alter table customer.unverified add constraint unverified_field_check check (field in
  ('name', 'birth', 'gender', 'domicile', 'phone', 'email', 'address', 'contact-address', 'safe-way'));
