create table customer.basis (
  subject_id uuid not null references access.file,
  field_group text not null,
  purpose text not null,
  version int not null check (version > 0),
  at timestamptz not null,
  item_id uuid references legalbasis.consent_item,
  sealed bytea not null,
  primary key (subject_id, field_group, purpose, version),
  constraint a_group_with_a_choice check (field_group in ('BASIC', 'CONTACT', 'FAMILY', 'SERVICE_CONTACTS')),
  constraint one_of_two_purposes check (purpose in ('CUSTOMER_WORK', 'STATISTICS')),
  constraint may_rest_on_consent check (item_id is null or field_group in ('CONTACT', 'SERVICE_CONTACTS'))
);
comment on table customer.basis is 'On what each group of data of a customer rests, for each purpose; the newest holds (S2). Files from before this table have no row: theirs is what their first relationship says in its seal.';
comment on column customer.basis.subject_id is 'Whose. [data: none] [holding: bases] [copy: no]';
comment on column customer.basis.field_group is 'Which group. [data: code] [holding: bases] [copy: yes]';
comment on column customer.basis.purpose is 'For what. [data: code] [holding: bases] [copy: yes]';
comment on column customer.basis.version is 'Counts the changes; bound into the seal. [data: none] [holding: bases] [copy: no]';
comment on column customer.basis.at is 'Since when. [data: none] [holding: bases] [copy: yes]';
comment on column customer.basis.item_id is 'The consent item it rests on; none where it is legitimate interest. [data: none] [holding: bases] [copy: yes]';
comment on column customer.basis.sealed is 'The basis in full, why it was changed, and who did. [data: sealed] [holding: bases] [copy: yes]';
grant select, insert, delete on customer.basis to tallessa_app;

-- Each row of data belongs to one group, whatever the code that reads it thinks.
alter table customer.datum add column field_group text not null
  generated always as (case when field in ('phone', 'email', 'address') then 'CONTACT' else 'BASIC' end) stored;
alter table customer.datum add constraint one_of_two_groups check (field_group in ('BASIC', 'CONTACT'));
comment on column customer.datum.field_group is 'Which group, and so which basis. [data: code] [holding: data] [copy: no]';
