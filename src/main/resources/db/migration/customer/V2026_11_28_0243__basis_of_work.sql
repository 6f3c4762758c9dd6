-- Work with a customer joins the groups that rest on a row of their own (S2). A file from before says in the seal of its first relationship what it was opened on: no statement can read that, and nothing is copied.
alter table customer.basis
  drop constraint a_group_with_a_choice,
  add constraint a_group_with_a_choice check (field_group in ('BASIC', 'CONTACT', 'FAMILY', 'SERVICE_CONTACTS', 'WORK'));
