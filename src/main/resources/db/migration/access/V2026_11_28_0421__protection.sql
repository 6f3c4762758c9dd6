create table access.protection (
  subject_id uuid not null references access.file,
  id uuid not null,
  from_at timestamptz not null,
  runs_out_on date,
  until_at timestamptz,
  primary key (subject_id, id)
);
create unique index one_protection on access.protection (subject_id) where until_at is null;
comment on table access.protection is 'Where the customer lives is protected: masked until somebody ends it, whatever day it ran out on (K8, K10).';
comment on column access.protection.subject_id is 'Whose file. [data: none] [holding: protections] [copy: no]';
comment on column access.protection.id is 'Opaque. [data: none] [holding: protections] [copy: no]';
comment on column access.protection.from_at is 'Masked from. [data: none] [holding: protections] [copy: yes]';
comment on column access.protection.runs_out_on is 'The last day of the decision, if it has one: somebody looks at it then. [data: none] [holding: protections] [copy: yes]';
comment on column access.protection.until_at is 'Ended by somebody; open while it lasts. [data: none] [holding: protections] [copy: yes]';

create table access.unmasking (
  subject_id uuid not null references access.file,
  id uuid not null,
  worker_id uuid not null references staff.worker,
  session_id uuid not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  seen_by uuid references staff.worker,
  seen_at timestamptz,
  sealed bytea not null,
  primary key (subject_id, id),
  constraint for_minutes check (until_at <= from_at + interval '10 minutes'),
  constraint nobody_sees_their_own check (seen_by <> worker_id)
);
create index unmasking_to_see on access.unmasking (worker_id) where seen_at is null;
comment on table access.unmasking is 'A worker saw for some minutes where somebody lives whose address is protected, and said why (K12).';
comment on column access.unmasking.subject_id is 'Whose file. [data: none] [holding: protections] [copy: no]';
comment on column access.unmasking.id is 'Opaque. [data: none] [holding: protections] [copy: no]';
comment on column access.unmasking.worker_id is 'Who saw it. [data: staff] [holding: protections] [copy: yes]';
comment on column access.unmasking.session_id is 'In which session, and in no other. [data: none] [holding: protections] [copy: no]';
comment on column access.unmasking.from_at is 'From. [data: none] [holding: protections] [copy: yes]';
comment on column access.unmasking.until_at is 'Until, ten minutes at most. [data: none] [holding: protections] [copy: no]';
comment on column access.unmasking.seen_by is 'The line manager who read of it. [data: staff] [holding: protections] [copy: no]';
comment on column access.unmasking.seen_at is 'When. [data: none] [holding: protections] [copy: no]';
comment on column access.unmasking.sealed is 'The reason. [data: sealed] [holding: protections] [copy: yes]';

grant select, insert, update, delete on access.protection, access.unmasking to tallessa_app;
