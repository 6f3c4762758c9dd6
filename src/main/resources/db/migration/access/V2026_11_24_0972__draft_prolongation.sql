create table access.draft_prolongation (
  subject_id uuid primary key references access.draft on delete cascade,
  worker_id uuid not null references staff.worker,
  prolonged_at timestamptz not null,
  reason text not null check (reason in ('NOT_REACHED', 'INTERPRETER', 'DAY_AGREED'))
);
comment on table access.draft_prolongation is 'Once, by the author''s line manager, a draft lives another seven days, for a reason (D5).';
comment on column access.draft_prolongation.subject_id is 'Which draft; once each. [data: none] [holding: drafts] [copy: no]';
comment on column access.draft_prolongation.worker_id is 'The line manager. [data: staff] [holding: drafts] [copy: no]';
comment on column access.draft_prolongation.prolonged_at is 'When. [data: none] [holding: drafts] [copy: no]';
comment on column access.draft_prolongation.reason is 'Why the guardian was not told within seven days; chosen, as a manager knows nothing of what is in a draft. [data: code] [holding: drafts] [copy: no]';

grant select, insert on access.draft_prolongation to tallessa_app;
grant update (until_at) on access.draft to tallessa_app;
