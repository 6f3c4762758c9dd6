-- What was removed before this says no day and nobody: whoever was handed over only a part is not told of it.
alter table casework.attachment_removed
  add column contact_id uuid,
  add column on_day date not null default '-infinity',
  add column worker_id uuid not null default '00000000-0000-0000-0000-000000000000',
  add foreign key (subject_id, contact_id) references casework.contact on delete cascade;
alter table casework.attachment_removed
  alter column on_day drop default,
  alter column worker_id drop default;
create index attachment_removed_by_contact on casework.attachment_removed (subject_id, contact_id);
comment on column casework.attachment_removed.contact_id is 'Of which contact the file was, or null; gone with it. [data: none] [holding: attachments] [copy: no]';
comment on column casework.attachment_removed.on_day is 'The day the file was of. [data: none] [holding: attachments] [copy: no]';
comment on column casework.attachment_removed.worker_id is 'Who had added the file. [data: staff] [holding: attachments] [copy: no]';
