create table access.protecting (
  subject_id uuid not null references access.file,
  id uuid not null,
  request_id uuid not null,
  worker_id uuid not null references staff.worker,
  from_at timestamptz not null,
  until_at timestamptz not null,
  seen_by uuid references staff.worker,
  seen_at timestamptz,
  sealed bytea not null,
  primary key (subject_id, id),
  constraint seen_by_another check (seen_by <> worker_id and (seen_by is null) = (seen_at is null))
);
create index protecting_by_worker on access.protecting (worker_id, subject_id, until_at);
comment on table access.protecting is 'A file that may only be kept was opened for a while to protect the child (GDPR Art. 18(2), D12); a line manager reads why at once.';
comment on column access.protecting.subject_id is 'Whose file. [data: none] [holding: openings] [copy: no]';
comment on column access.protecting.id is 'Opaque. [data: none] [holding: openings] [copy: no]';
comment on column access.protecting.request_id is 'Because of which request it may only be kept. [data: none] [holding: openings] [copy: no]';
comment on column access.protecting.worker_id is 'Who. [data: staff] [holding: openings] [copy: no]';
comment on column access.protecting.from_at is 'From. [data: none] [holding: openings] [copy: no]';
comment on column access.protecting.until_at is 'Until; then a new reason is asked for. [data: none] [holding: openings] [copy: no]';
comment on column access.protecting.seen_by is 'The line manager who has read why. [data: staff] [holding: openings] [copy: no]';
comment on column access.protecting.seen_at is 'When; empty until then. [data: none] [holding: openings] [copy: no]';
comment on column access.protecting.sealed is 'The reason in their words: what the child is protected from, which no copy tells a guardian. [data: sealed] [holding: openings] [copy: no]';
grant select, insert, update, delete on access.protecting to tallessa_app;
