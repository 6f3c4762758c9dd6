create table access.draft (
  subject_id uuid primary key,
  worker_id uuid not null references staff.worker,
  begun_at timestamptz not null,
  until_at timestamptz not null,
  constraint begun_before_over check (begun_at < until_at)
);
create index draft_by_worker on access.draft (worker_id, until_at);
create index draft_by_end on access.draft (until_at);
comment on table access.draft is 'What is not yet a file: seen by its author alone, and gone on its last day (D5).';
comment on column access.draft.subject_id is 'Opaque; never becomes a file''s. [data: none] [holding: drafts] [copy: no]';
comment on column access.draft.worker_id is 'The author, who alone may open it. [data: staff] [holding: drafts] [copy: no]';
comment on column access.draft.begun_at is 'When it was begun. [data: none] [holding: drafts] [copy: no]';
comment on column access.draft.until_at is 'From then on it opens to nobody, and is erased with its key. [data: none] [holding: drafts] [copy: no]';

grant select, insert, delete on access.draft to tallessa_app;
