create table customer.milestone (
  subject_id uuid not null references access.file,
  id uuid not null,
  at timestamptz not null,
  sealed bytea not null,
  primary key (subject_id, id)
);
comment on table customer.milestone is 'What was asked when a customer had turned 13 or 18 (K6). Only ever added to.';
comment on column customer.milestone.subject_id is 'Whose. [data: none] [holding: milestones] [copy: no]';
comment on column customer.milestone.id is 'Opaque. [data: none] [holding: milestones] [copy: no]';
comment on column customer.milestone.at is 'When it was recorded. [data: none] [holding: milestones] [copy: yes]';
comment on column customer.milestone.sealed is 'At which age, what the customer said, about which guardian, when, recorded by whom. [data: sealed] [holding: milestones] [copy: yes]';

grant select, insert, delete on customer.milestone to tallessa_app;
