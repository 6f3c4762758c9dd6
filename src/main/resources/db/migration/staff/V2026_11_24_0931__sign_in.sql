create table staff.session (
  id uuid primary key,
  token_hash bytea not null unique,
  worker_id uuid not null references staff.worker,
  role text not null,
  shown text not null,
  began_at timestamptz not null,
  touched_at timestamptz not null,
  elsewhere_at timestamptz
);
create index session_by_worker on staff.session (worker_id);
comment on table staff.session is 'Who is signed in now. Nothing that was typed, no page, no draft: only who and since when.';
comment on column staff.session.id is 'Names a session to its own worker. [data: none] [holding: -] [copy: no]';
comment on column staff.session.token_hash is 'SHA-256 of the token in the cookie; the token itself is nowhere. [data: none] [holding: -] [copy: no]';
comment on column staff.session.worker_id is 'Whose session. [data: staff] [holding: -] [copy: no]';
comment on column staff.session.role is 'The role at signing in; another role ends the session. [data: code] [holding: -] [copy: no]';
comment on column staff.session.shown is 'What was shown: PASSWORD, which opens the next step only, or CODE. [data: code] [holding: -] [copy: no]';
comment on column staff.session.began_at is 'The absolute limit counts from here. [data: staff] [holding: -] [copy: no]';
comment on column staff.session.touched_at is 'The idle limit counts from here; written at most every 30 seconds. [data: staff] [holding: -] [copy: no]';
comment on column staff.session.elsewhere_at is 'When another session of the same worker was open too, and they have not been told yet (S36). [data: staff] [holding: -] [copy: no]';

create table staff.device (
  token_hash bytea not null,
  worker_id uuid not null references staff.worker,
  since timestamptz not null,
  primary key (token_hash, worker_id)
);
comment on table staff.device is 'A browser that once signed in as this worker; its tries are counted apart, so nobody else can use them up.';
comment on column staff.device.token_hash is 'SHA-256 of the token in the cookie. [data: none] [holding: -] [copy: no]';
comment on column staff.device.worker_id is 'Who signed in. [data: staff] [holding: -] [copy: no]';
comment on column staff.device.since is 'First time. [data: staff] [holding: -] [copy: no]';

create table staff.failed_try (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  account_key bytea not null,
  device_hash bytea,
  address_key bytea not null
);
create index failed_try_by_account on staff.failed_try (account_key, at);
create index failed_try_by_address on staff.failed_try (address_key, at);
create index failed_try_by_age on staff.failed_try (at);
comment on table staff.failed_try is 'Tries at signing in that did not succeed, for a day; what the waiting time is counted from.';
comment on column staff.failed_try.id is 'Opaque. [data: none] [holding: -] [copy: no]';
comment on column staff.failed_try.at is 'When. [data: none] [holding: -] [copy: no]';
comment on column staff.failed_try.account_key is 'Keyed hash of what was tried: a user name, existing or not, or a worker''s code. [data: none] [holding: -] [copy: no]';
comment on column staff.failed_try.device_hash is 'The device, if it once signed in as this worker. [data: none] [holding: -] [copy: no]';
comment on column staff.failed_try.address_key is 'Keyed hash of the network address. [data: none] [holding: -] [copy: no]';

create table staff.undertaking (
  worker_id uuid not null references staff.worker,
  version int not null,
  language text not null,
  signed_at timestamptz not null,
  primary key (worker_id, version)
);
comment on table staff.undertaking is 'The undertaking of secrecy, signed before the first page opens (S35).';
comment on column staff.undertaking.worker_id is 'Who. [data: staff] [holding: -] [copy: no]';
comment on column staff.undertaking.version is 'Which text. [data: none] [holding: -] [copy: no]';
comment on column staff.undertaking.language is 'In which language it was read. [data: code] [holding: -] [copy: no]';
comment on column staff.undertaking.signed_at is 'When. [data: staff] [holding: -] [copy: no]';

create table staff.sign_in_event (
  line bigint generated always as identity primary key,
  at timestamptz not null,
  worker_id uuid references staff.worker,
  device_hash bytea,
  outcome text not null
);
create index sign_in_event_by_worker on staff.sign_in_event (worker_id, line desc);
comment on table staff.sign_in_event is 'What happened at the door, append-only for the application. No user name is ever kept here (ASVS 16.3.1).';
comment on column staff.sign_in_event.line is 'The order of writing. [data: none] [holding: -] [copy: no]';
comment on column staff.sign_in_event.at is 'When. [data: none] [holding: -] [copy: no]';
comment on column staff.sign_in_event.worker_id is 'Whose name was used, if there is such a worker. [data: staff] [holding: -] [copy: no]';
comment on column staff.sign_in_event.device_hash is 'The browser, if it has signed in before. [data: none] [holding: -] [copy: no]';
comment on column staff.sign_in_event.outcome is 'What came of it, as a code. [data: code] [holding: -] [copy: no]';

grant select, insert, update, delete on staff.session, staff.device to tallessa_app;
grant select, insert, delete on staff.failed_try to tallessa_app;
grant select, insert on staff.undertaking, staff.sign_in_event to tallessa_app;
