create table casework.attachment (
  subject_id uuid not null,
  id uuid not null,
  contact_id uuid,
  on_day date not null,
  line bigint not null,
  worker_id uuid not null,
  item_id uuid not null,
  consent_number int not null,
  sealed bytea not null,
  primary key (subject_id, id),
  foreign key (subject_id, id) references files.content on delete cascade,
  foreign key (subject_id, contact_id) references casework.contact on delete set null (contact_id),
  foreign key (subject_id, item_id, consent_number)
    references legalbasis.consent_event (subject_id, item_id, number) deferrable initially deferred
);
create index attachment_by_line on casework.attachment (subject_id, line desc);
create index attachment_by_item on casework.attachment (subject_id, item_id);
create index attachment_by_contact on casework.attachment (subject_id, contact_id);
comment on table casework.attachment is 'A file somebody brought, of a contact or of the whole file: rests on the consent to notes of our work together, as notes do (D1).';
comment on column casework.attachment.subject_id is 'About whom. [data: none] [holding: attachments] [copy: no]';
comment on column casework.attachment.id is 'Of its content. [data: none] [holding: attachments] [copy: no]';
comment on column casework.attachment.contact_id is 'Of which contact, or null. [data: none] [holding: attachments] [copy: no]';
comment on column casework.attachment.on_day is 'The day of the contact, else the day it was added. [data: none] [holding: attachments] [copy: yes]';
comment on column casework.attachment.line is 'The line of the log by which it was added: the order of the list. [data: none] [holding: attachments] [copy: no]';
comment on column casework.attachment.worker_id is 'Who added it. [data: staff] [holding: attachments] [copy: no]';
comment on column casework.attachment.item_id is 'The consent item it rests on. [data: none] [holding: attachments] [copy: yes]';
comment on column casework.attachment.consent_number is 'The event of that consent by which it held. [data: none] [holding: attachments] [copy: no]';
comment on column casework.attachment.sealed is 'What it is called, of which kind, how large, who else is in it, who added it and when. [data: sealed] [holding: attachments] [copy: yes]';

create table casework.attachment_removed (
  subject_id uuid not null references access.file,
  line bigint not null,
  item_id uuid not null,
  consent_number int not null,
  sealed bytea not null,
  primary key (subject_id, line),
  foreign key (subject_id, item_id, consent_number)
    references legalbasis.consent_event (subject_id, item_id, number) deferrable initially deferred
);
create index attachment_removed_by_item on casework.attachment_removed (subject_id, item_id);
comment on table casework.attachment_removed is 'That a file was removed, and why; not what it was called. Rests on what the file rested on.';
comment on column casework.attachment_removed.subject_id is 'About whom. [data: none] [holding: attachments] [copy: no]';
comment on column casework.attachment_removed.line is 'The line of the log by which it was removed. [data: none] [holding: attachments] [copy: no]';
comment on column casework.attachment_removed.item_id is 'The consent item it rests on. [data: none] [holding: attachments] [copy: no]';
comment on column casework.attachment_removed.consent_number is 'The event of that consent by which it held. [data: none] [holding: attachments] [copy: no]';
comment on column casework.attachment_removed.sealed is 'Of which kind and how large it was, when it was added, who removed it, when and why. [data: sealed] [holding: attachments] [copy: yes]';
grant select, insert, delete on casework.attachment, casework.attachment_removed to tallessa_app;
