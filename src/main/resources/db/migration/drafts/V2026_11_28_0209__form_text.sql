-- Until now words that need a consent lay in the same seal as what needs none, and nothing without the key can tell them apart.
delete from drafts.form_draft;

create table drafts.form_text (
  subject_id uuid not null,
  worker_id uuid not null,
  form text not null check (form ~ '^[a-z]+([.][a-z]+)+$'),
  about uuid not null,
  version int not null check (version > 0),
  item_id uuid not null,
  consent_number int not null check (consent_number > 0),
  sealed bytea not null,
  primary key (subject_id, worker_id, form, about),
  foreign key (subject_id, worker_id, form, about) references drafts.form_draft on delete cascade
);
create index form_text_by_item on drafts.form_text (subject_id, item_id);
comment on table drafts.form_text is 'What of a draft rests on a consent: it is in no page from the request after the consent has ended, and gone with it; the other boxes of the draft stay (D1, S14).';
comment on column drafts.form_text.subject_id is 'Whom it is about. [data: none] [holding: form_drafts] [copy: no]';
comment on column drafts.form_text.worker_id is 'Its author. [data: staff] [holding: form_drafts] [copy: no]';
comment on column drafts.form_text.form is 'Module and feature of the form. [data: code] [holding: form_drafts] [copy: no]';
comment on column drafts.form_text.about is 'Which of many it changes; all zeros for one that is not there yet. [data: none] [holding: form_drafts] [copy: no]';
comment on column drafts.form_text.version is 'Of the draft it belongs to; bound into the seal. [data: none] [holding: form_drafts] [copy: no]';
comment on column drafts.form_text.item_id is 'What was consented to. [data: none] [holding: form_drafts] [copy: no]';
comment on column drafts.form_text.consent_number is 'The event of the consent it rests on. [data: none] [holding: form_drafts] [copy: no]';
comment on column drafts.form_text.sealed is 'The boxes that need a consent, as they are typed so far. [data: sealed] [holding: form_drafts] [copy: yes]';
grant select, insert, update, delete on drafts.form_text to tallessa_app;
