create table customer.informing (
  subject_id uuid not null references access.file,
  id uuid not null,
  at timestamptz not null,
  sealed bytea not null,
  primary key (subject_id, id)
);
comment on table customer.informing is 'That the customer or a guardian was told what is kept (GDPR Art. 13, 14). Only ever added to.';
comment on column customer.informing.subject_id is 'Whose file it is. [data: none] [holding: informings] [copy: no]';
comment on column customer.informing.id is 'Opaque. [data: none] [holding: informings] [copy: no]';
comment on column customer.informing.at is 'When it was recorded. [data: none] [holding: informings] [copy: yes]';
comment on column customer.informing.sealed is 'Who was told, with which version, language and form, how, when, by whom. [data: sealed] [holding: informings] [copy: yes]';

grant select, insert, delete on customer.informing to tallessa_app;

create table customer.notice_version (
  number int primary key check (number > 0),
  from_day date not null,
  sha256 bytea not null,
  kept_at text not null,
  added_by uuid not null references staff.worker,
  added_at timestamptz not null
);
comment on table customer.notice_version is 'Versions of the privacy notice that people were told of: which text, by its SHA-256, and where it is kept.';
comment on column customer.notice_version.number is 'As printed on it. [data: none] [holding: -] [copy: no]';
comment on column customer.notice_version.from_day is 'In force from. [data: none] [holding: -] [copy: no]';
comment on column customer.notice_version.sha256 is 'Of the text in UTF-8, lines ended by a line feed. [data: none] [holding: -] [copy: no]';
comment on column customer.notice_version.kept_at is 'Where the text is kept. [data: none] [holding: -] [copy: no]';
comment on column customer.notice_version.added_by is 'Which manager. [data: staff] [holding: -] [copy: no]';
comment on column customer.notice_version.added_at is 'When. [data: none] [holding: -] [copy: no]';

grant select, insert on customer.notice_version to tallessa_app;
