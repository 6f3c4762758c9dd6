create table casework.intern_entry (
  subject_id uuid not null,
  contact_id uuid not null,
  line bigint not null,
  version int not null default 1 check (version > 0),
  intern_id uuid not null,
  countersigner_id uuid not null,
  due_day date not null,
  outcome text check (outcome in ('READ', 'CORRECTED', 'REMOVED')),
  closed_at timestamptz,
  closed_by uuid,
  sealed bytea,
  told_at timestamptz,
  primary key (subject_id, contact_id, line),
  foreign key (subject_id, contact_id) references casework.contact on delete cascade,
  constraint closed_with_all check (num_nonnulls(outcome, closed_at, closed_by) in (0, 3)),
  constraint nobody_countersigns_themselves check (closed_by <> intern_id),
  constraint reason_of_removal check ((outcome is not distinct from 'REMOVED') = (sealed is not null))
);
create unique index one_waiting_entry on casework.intern_entry (subject_id, contact_id) where closed_at is null;
create index intern_entry_waiting on casework.intern_entry (countersigner_id, due_day) where closed_at is null;
create index intern_entry_untold on casework.intern_entry (intern_id) where outcome = 'REMOVED' and told_at is null;
comment on table casework.intern_entry is 'That a student in practice wrote or corrected a contact, and what came of it: until somebody countersigns, it is no entry of the file.';
comment on column casework.intern_entry.subject_id is 'Whose. [data: none] [holding: intern_entries] [copy: no]';
comment on column casework.intern_entry.contact_id is 'Which contact. [data: none] [holding: intern_entries] [copy: no]';
comment on column casework.intern_entry.line is 'The line of the log by which it was written: of a contact a student began, the contact''s own. [data: none] [holding: intern_entries] [copy: no]';
comment on column casework.intern_entry.version is 'Counts what was written on it while it waited; bound into the seal. [data: none] [holding: intern_entries] [copy: no]';
comment on column casework.intern_entry.intern_id is 'Who wrote. [data: staff] [holding: intern_entries] [copy: yes]';
comment on column casework.intern_entry.countersigner_id is 'Who was to countersign then. [data: staff] [holding: intern_entries] [copy: no]';
comment on column casework.intern_entry.due_day is 'By when. [data: none] [holding: intern_entries] [copy: no]';
comment on column casework.intern_entry.outcome is 'READ and right, CORRECTED or REMOVED; null while it waits. [data: code] [holding: intern_entries] [copy: yes]';
comment on column casework.intern_entry.closed_at is 'When. [data: none] [holding: intern_entries] [copy: yes]';
comment on column casework.intern_entry.closed_by is 'Who countersigned, or took it out. [data: staff] [holding: intern_entries] [copy: yes]';
comment on column casework.intern_entry.sealed is 'Why it was taken out. [data: sealed] [holding: intern_entries] [copy: yes]';
comment on column casework.intern_entry.told_at is 'When the student had read that it was taken out. [data: none] [holding: intern_entries] [copy: no]';
grant select, insert, update, delete on casework.intern_entry to tallessa_app;
