create schema drafts;
comment on schema drafts is 'What is being typed about people and not yet saved.';
grant usage on schema drafts to tallessa_app;

create table drafts.form_draft (
  subject_id uuid not null references access.file,
  worker_id uuid not null,
  form text not null check (form ~ '^[a-z]+([.][a-z]+)+$'),
  about uuid not null,
  version int not null check (version > 0),
  saved_at timestamptz not null,
  sealed bytea not null,
  primary key (subject_id, worker_id, form, about)
);
create index form_draft_by_day on drafts.form_draft (saved_at);
comment on table drafts.form_draft is 'A form about somebody that is being typed: one a form and author, gone when it is saved, and some days after it was touched last.';
comment on column drafts.form_draft.subject_id is 'Whom it is about. [data: none] [holding: form_drafts] [copy: no]';
comment on column drafts.form_draft.worker_id is 'Its author. [data: staff] [holding: form_drafts] [copy: no]';
comment on column drafts.form_draft.form is 'Module and feature of the form. [data: code] [holding: form_drafts] [copy: no]';
comment on column drafts.form_draft.about is 'Which of many it changes; all zeros for one that is not there yet. [data: none] [holding: form_drafts] [copy: no]';
comment on column drafts.form_draft.version is 'Grows with each saving, so that two tabs see each other; bound into the seal. [data: none] [holding: form_drafts] [copy: no]';
comment on column drafts.form_draft.saved_at is 'When it was saved last. [data: none] [holding: form_drafts] [copy: yes]';
comment on column drafts.form_draft.sealed is 'What is typed so far, as nobody has judged it. [data: sealed] [holding: form_drafts] [copy: yes]';
grant select, insert, update, delete on drafts.form_draft to tallessa_app;
