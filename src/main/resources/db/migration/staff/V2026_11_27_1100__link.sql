create table staff.link (
  id uuid primary key,
  kind text not null check (kind in ('FIRST', 'INVITATION', 'PASSWORD', 'AUTHENTICATOR', 'ANEW', 'RECOVERED')),
  worker_id uuid references staff.worker check (worker_id is not null or kind = 'FIRST'),
  token_hash bytea unique,
  made_by uuid references staff.worker check (made_by is null or made_by <> worker_id),
  made_at timestamptz not null,
  ends_at timestamptz not null,
  confirmed_by uuid references staff.worker check (confirmed_by <> made_by and confirmed_by <> worker_id),
  confirmed_at timestamptz check ((confirmed_at is null) = (confirmed_by is null)),
  checked text check (checked in ('KNOWN', 'PAPER')),
  why bytea,
  version int not null,
  sealed bytea,
  used_at timestamptz,
  withdrawn_by uuid references staff.worker,
  withdrawn_at timestamptz,
  check (kind <> 'ANEW' or token_hash is null or confirmed_by is not null)
);
create index link_by_worker on staff.link (worker_id, made_at desc);
comment on table staff.link is 'A link that is handed over once: to begin here, or to get back in. What it opens, for whom, until when, and what became of it.';
comment on column staff.link.id is 'Opaque. [data: none] [holding: -] [copy: no]';
comment on column staff.link.kind is 'What it opens; the list is staff.link.LinkKind. [data: code] [holding: -] [copy: no]';
comment on column staff.link.worker_id is 'For whom; nobody yet where it makes the first manager. [data: staff] [holding: -] [copy: no]';
comment on column staff.link.token_hash is 'SHA-256 of the token; the token itself is nowhere. None before somebody else has confirmed it, and none afterwards. [data: none] [holding: -] [copy: no]';
comment on column staff.link.made_by is 'Which manager made it; nobody where the register or the worker did. [data: staff] [holding: -] [copy: no]';
comment on column staff.link.made_at is 'When. [data: staff] [holding: -] [copy: no]';
comment on column staff.link.ends_at is 'It opens nothing from here on. [data: none] [holding: -] [copy: no]';
comment on column staff.link.confirmed_by is 'The second person, where everything is given anew. [data: staff] [holding: -] [copy: no]';
comment on column staff.link.confirmed_at is 'When. [data: staff] [holding: -] [copy: no]';
comment on column staff.link.checked is 'How the manager knew that it was the worker, for a new authenticator. [data: code] [holding: -] [copy: no]';
comment on column staff.link.why is 'Why the manager made it, in their words, sealed by the register''s key. [data: sealed] [holding: -] [copy: no]';
comment on column staff.link.version is 'Counts the steps that were taken; bound into the seal. [data: none] [holding: -] [copy: no]';
comment on column staff.link.sealed is 'What was made ready on the way and is not in force yet, sealed by the register''s key. Gone with the last step. [data: sealed] [holding: -] [copy: no]';
comment on column staff.link.used_at is 'When the last step was taken. [data: staff] [holding: -] [copy: no]';
comment on column staff.link.withdrawn_by is 'Who took it back; nobody where a newer one took its place. [data: staff] [holding: -] [copy: no]';
comment on column staff.link.withdrawn_at is 'When. [data: staff] [holding: -] [copy: no]';

create table staff.recovery_code (
  worker_id uuid not null references staff.worker,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (worker_id, code_hash)
);
comment on table staff.recovery_code is 'Ten codes on paper for who has lost the phone; each is taken once.';
comment on column staff.recovery_code.worker_id is 'Whose. [data: staff] [holding: -] [copy: no]';
comment on column staff.recovery_code.code_hash is 'Keyed hash of 120 random bits. [data: none] [holding: -] [copy: no]';
comment on column staff.recovery_code.used_at is 'When. [data: staff] [holding: -] [copy: no]';

create table staff.recovery_sheet (
  worker_id uuid primary key references staff.worker,
  version int not null,
  sealed bytea not null,
  made_at timestamptz not null
);
comment on table staff.recovery_sheet is 'The ten codes to be read, until their owner says that they have put them away, or for a day.';
comment on column staff.recovery_sheet.worker_id is 'Whose. [data: staff] [holding: -] [copy: no]';
comment on column staff.recovery_sheet.version is 'Bound into the seal. [data: none] [holding: -] [copy: no]';
comment on column staff.recovery_sheet.sealed is 'The codes, sealed by the register''s key. [data: sealed] [holding: -] [copy: no]';
comment on column staff.recovery_sheet.made_at is 'When. [data: none] [holding: -] [copy: no]';

alter table staff.sign_in_event add column by_id uuid references staff.worker;
comment on column staff.sign_in_event.by_id is 'The manager who did it to the worker; nobody where the worker did it. [data: staff] [holding: -] [copy: no]';

alter table staff.leadership add constraint leadership_not_of_oneself check (manager_id <> worker_id);

grant delete on staff.credential to tallessa_app;
grant select, insert, update, delete on staff.link, staff.recovery_code, staff.recovery_sheet to tallessa_app;
