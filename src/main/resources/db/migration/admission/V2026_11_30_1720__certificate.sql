create table admission.authority (
  id uuid primary key,
  certificate bytea not null,
  made_by uuid not null references staff.worker,
  made_at timestamptz not null
);
create index authority_by_maker on admission.authority (made_by);
comment on table admission.authority is 'The association''s own CA, the newest of which issues. Its key is in no table.';
comment on column admission.authority.id is 'Opaque; its key file is called by it. [data: none] [holding: -] [copy: no]';
comment on column admission.authority.certificate is 'As every browser may see it. [data: none] [holding: -] [copy: no]';
comment on column admission.authority.made_by is 'Which manager made it. [data: staff] [holding: -] [copy: no]';
comment on column admission.authority.made_at is 'When. [data: none] [holding: -] [copy: no]';

create table admission.certificate (
  id uuid primary key,
  authority_id uuid not null references admission.authority,
  device text not null unique,
  fingerprint bytea not null unique check (length(fingerprint) = 32),
  worker_id uuid not null references staff.worker,
  from_at timestamptz not null,
  until_at timestamptz not null check (until_at > from_at),
  renews_id uuid references admission.certificate on delete set null check (renews_id <> id),
  issued_by uuid not null references staff.worker,
  fetched_at timestamptz
);
create index certificate_by_authority on admission.certificate (authority_id);
create index certificate_by_worker on admission.certificate (worker_id);
create index certificate_by_renewed on admission.certificate (renews_id);
create index certificate_by_issuer on admission.certificate (issued_by);
comment on table admission.certificate is 'A certificate that was issued for somebody''s device. It names a number; whose it is stands here alone.';
comment on column admission.certificate.id is 'Opaque. [data: none] [holding: -] [copy: no]';
comment on column admission.certificate.authority_id is 'Which CA signed it. [data: none] [holding: -] [copy: no]';
comment on column admission.certificate.device is 'What it is called: a number drawn at random. [data: none] [holding: -] [copy: no]';
comment on column admission.certificate.fingerprint is 'SHA-256 of the whole; what has none here leads nowhere. [data: none] [holding: -] [copy: no]';
comment on column admission.certificate.worker_id is 'Who carries the device. [data: staff] [holding: -] [copy: no]';
comment on column admission.certificate.from_at is 'When it was issued. [data: none] [holding: -] [copy: no]';
comment on column admission.certificate.until_at is 'It leads nowhere from here on. [data: none] [holding: -] [copy: no]';
comment on column admission.certificate.renews_id is 'In whose place it was issued. [data: none] [holding: -] [copy: no]';
comment on column admission.certificate.issued_by is 'Which manager issued it. [data: staff] [holding: -] [copy: no]';
comment on column admission.certificate.fetched_at is 'When the device fetched it. [data: none] [holding: -] [copy: no]';

create table admission.revocation (
  certificate_id uuid primary key references admission.certificate on delete cascade,
  revoked_by uuid not null references staff.worker,
  revoked_at timestamptz not null,
  why text not null check (why in ('LOST', 'SEEN', 'REPLACED', 'UNUSED', 'LEFT'))
);
create index revocation_by_revoker on admission.revocation (revoked_by);
comment on table admission.revocation is 'A certificate that was taken back.';
comment on column admission.revocation.certificate_id is 'Which. [data: none] [holding: -] [copy: no]';
comment on column admission.revocation.revoked_by is 'Who did it; who decided the leaving of whoever left. [data: staff] [holding: -] [copy: no]';
comment on column admission.revocation.revoked_at is 'When. [data: none] [holding: -] [copy: no]';
comment on column admission.revocation.why is 'Chosen from a short list, so that nobody writes about a person here. [data: code] [holding: -] [copy: no]';

create table admission.handout (
  certificate_id uuid primary key references admission.certificate on delete cascade,
  token_hash bytea not null unique,
  issued_by uuid not null references staff.worker,
  ends_at timestamptz not null,
  fetched boolean not null default false,
  sealed bytea not null
);
create index handout_by_issuer on admission.handout (issued_by);
comment on table admission.handout is 'What is handed over with a new certificate: key, password and link, for ten minutes.';
comment on column admission.handout.certificate_id is 'Which. [data: none] [holding: -] [copy: no]';
comment on column admission.handout.token_hash is 'SHA-256 of the token of its link. [data: none] [holding: -] [copy: no]';
comment on column admission.handout.issued_by is 'To whom the password is shown. [data: staff] [holding: -] [copy: no]';
comment on column admission.handout.ends_at is 'It is over from here on. [data: none] [holding: -] [copy: no]';
comment on column admission.handout.fetched is 'Whether the device has it; the link opens nothing then. [data: none] [holding: -] [copy: no]';
comment on column admission.handout.sealed is 'Key, password and token, sealed by the register''s key. [data: sealed] [holding: -] [copy: no]';

grant select, insert on admission.authority, admission.revocation to tallessa_app;
grant select, insert, delete on admission.certificate to tallessa_app;
grant update (fetched_at) on admission.certificate to tallessa_app;
grant select, insert, delete on admission.handout to tallessa_app;
grant update (fetched) on admission.handout to tallessa_app;
