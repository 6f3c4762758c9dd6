-- A passkey beside the one-time code (D23), and where somebody is signed in.
create table staff.passkey (
  id uuid primary key,
  worker_id uuid not null references staff.worker,
  kind text not null check (kind in ('COMPUTER', 'PHONE', 'KEY')),
  host text not null,
  version int not null,
  sealed bytea not null,
  counter bigint not null,
  made_at timestamptz not null,
  used_at timestamptz
);
create index passkey_by_worker on staff.passkey (worker_id);
comment on table staff.passkey is 'Passkeys of a worker: a second factor beside the one-time code, never instead of the password (D23).';
comment on column staff.passkey.id is 'Opaque. [data: none] [holding: -] [copy: no]';
comment on column staff.passkey.worker_id is 'Whose. [data: staff] [holding: -] [copy: no]';
comment on column staff.passkey.kind is 'What holds it, so that its worker knows which one to remove: COMPUTER, PHONE or KEY. [data: code] [holding: -] [copy: no]';
comment on column staff.passkey.host is 'The address of the register it was made for; under another it opens nothing. [data: none] [holding: -] [copy: no]';
comment on column staff.passkey.version is 'Bound into the seal. [data: none] [holding: -] [copy: no]';
comment on column staff.passkey.sealed is 'Its id and public key, sealed for its worker by the register''s key, so that nobody who writes here gives themselves one. [data: sealed] [holding: -] [copy: no]';
comment on column staff.passkey.counter is 'How often it has signed, as far as it says; one that counts back is a copy. [data: none] [holding: -] [copy: no]';
comment on column staff.passkey.made_at is 'When it was taken into use. [data: staff] [holding: -] [copy: no]';
comment on column staff.passkey.used_at is 'Last time. [data: staff] [holding: -] [copy: no]';

create table staff.passkey_challenge (
  challenge text primary key,
  worker_id uuid not null references staff.worker,
  kind text,
  made_at timestamptz not null
);
create index passkey_challenge_by_worker on staff.passkey_challenge (worker_id, made_at desc);
comment on table staff.passkey_challenge is 'What a passkey is asked to sign: once, and within two minutes.';
comment on column staff.passkey_challenge.challenge is '256 random bits. [data: none] [holding: -] [copy: no]';
comment on column staff.passkey_challenge.worker_id is 'Whose passkey. [data: staff] [holding: -] [copy: no]';
comment on column staff.passkey_challenge.kind is 'What holds the passkey that is to be made; empty where one is to be shown. [data: code] [holding: -] [copy: no]';
comment on column staff.passkey_challenge.made_at is 'When. [data: none] [holding: -] [copy: no]';

grant select, insert, update, delete on staff.passkey to tallessa_app;
grant select, insert, delete on staff.passkey_challenge to tallessa_app;

alter table staff.session
  add column factor text,
  add column machine text,
  add column proved_at timestamptz,
  add column news_since timestamptz;
comment on column staff.session.factor is 'Which second factor was shown: CODE, PASSKEY or PAPER; empty before. [data: code] [holding: -] [copy: no]';
comment on column staff.session.machine is 'The kind of machine the browser says it runs on. [data: code] [holding: -] [copy: no]';
comment on column staff.session.proved_at is 'When the second factor was shown last in this session; what may leave the register is opened only soon after. [data: staff] [holding: -] [copy: no]';
comment on column staff.session.news_since is 'Since when this browser has not been told of new ones; empty where there is nothing to tell. [data: staff] [holding: -] [copy: no]';

alter table staff.device add column machine text;
comment on column staff.device.machine is 'The kind of machine the browser says it runs on. [data: code] [holding: -] [copy: no]';
