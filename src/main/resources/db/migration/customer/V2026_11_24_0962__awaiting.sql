create table customer.awaiting (
  subject_id uuid primary key references access.draft on delete cascade,
  once uuid not null unique,
  version int not null,
  sealed bytea not null
);
comment on table customer.awaiting is 'A child whose guardian does not know yet: what reaches the guardian and nothing else, for seven days (D5).';
comment on column customer.awaiting.subject_id is 'Whose draft. [data: none] [holding: awaiting] [copy: no]';
comment on column customer.awaiting.once is 'Drawn for each form, so that one sent twice makes one draft. [data: none] [holding: awaiting] [copy: no]';
comment on column customer.awaiting.version is 'Counts changes; bound into the seal. [data: none] [holding: awaiting] [copy: no]';
comment on column customer.awaiting.sealed is 'The child''s first name, the guardian''s name and number. [data: sealed] [holding: awaiting] [copy: yes]';

grant select, insert, update, delete on customer.awaiting to tallessa_app;
