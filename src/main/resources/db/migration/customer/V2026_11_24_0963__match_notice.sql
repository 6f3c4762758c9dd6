create table customer.match_notice (
  subject_id uuid not null references access.file,
  id uuid not null,
  other_id uuid not null,
  found_at timestamptz not null,
  resolved_by uuid references staff.worker,
  resolved_at timestamptz,
  primary key (subject_id, id),
  constraint resolved_by_somebody check ((resolved_by is null) = (resolved_at is null))
);
create index match_notice_by_other on customer.match_notice (other_id);
comment on table customer.match_notice is 'Somebody was registered who may have a file already: for the line manager alone (D9).';
comment on column customer.match_notice.subject_id is 'Who was registered. [data: none] [holding: matches] [copy: no]';
comment on column customer.match_notice.id is 'Opaque. [data: none] [holding: matches] [copy: no]';
comment on column customer.match_notice.other_id is 'Who may be the same. [data: none] [holding: matches] [copy: no]';
comment on column customer.match_notice.found_at is 'When it was noticed. [data: none] [holding: matches] [copy: no]';
comment on column customer.match_notice.resolved_by is 'The manager who saw to it. [data: staff] [holding: matches] [copy: no]';
comment on column customer.match_notice.resolved_at is 'When. [data: none] [holding: matches] [copy: no]';

grant select, insert, update, delete on customer.match_notice to tallessa_app;
