create schema vault;
comment on schema vault is 'Keys, sealed by keys that lie outside the database.';
grant usage on schema vault to tallessa_app;

create table vault.epoch (
  number int primary key,
  is_current boolean not null,
  proof bytea
);
create unique index one_current_epoch on vault.epoch (is_current) where is_current;
comment on table vault.epoch is 'The epochs of the key-encryption key. Destroying an epoch makes every older copy of a key unreadable.';
comment on column vault.epoch.number is 'Which key file, keys/epoch-N.key. [data: none] [holding: -] [copy: no]';
comment on column vault.epoch.is_current is 'New keys are wrapped by this one. [data: none] [holding: -] [copy: no]';
comment on column vault.epoch.proof is 'A sealed nothing: shows at start that the key file is the right one. [data: none] [holding: -] [copy: no]';

create table vault.subject_key (
  subject_id uuid primary key,
  epoch int not null references vault.epoch,
  wrapped bytea not null
);
comment on table vault.subject_key is 'One key a person, wrapped. Erasing a person ends here. Readable only through the access log.';
comment on column vault.subject_key.subject_id is 'Whose key. [data: none] [holding: keys] [copy: no]';
comment on column vault.subject_key.epoch is 'Which key-encryption key wraps it. [data: none] [holding: keys] [copy: no]';
comment on column vault.subject_key.wrapped is 'The key, sealed; opens nothing alone. [data: sealed] [holding: keys] [copy: no]';

create table vault.register_key (
  name text primary key,
  epoch int not null references vault.epoch,
  wrapped bytea not null
);
comment on table vault.register_key is 'The register''s own key, for what is kept about workers.';
comment on column vault.register_key.name is 'What it is for. [data: none] [holding: -] [copy: no]';
comment on column vault.register_key.epoch is 'Which key-encryption key wraps it. [data: none] [holding: -] [copy: no]';
comment on column vault.register_key.wrapped is 'The key, sealed. [data: sealed] [holding: -] [copy: no]';

create function vault.forget(subject uuid) returns void
  language sql security definer set search_path = ''
as $$
  delete from vault.subject_key key where key.subject_id = forget.subject
$$;
comment on function vault.forget is 'Erases a person''s key, without being able to read one.';
revoke all on function vault.forget from public;
grant execute on function vault.forget to tallessa_app;

-- The application may add a person's key; only audit.enter hands one out again.
grant select, insert, update on vault.epoch to tallessa_app;
grant select, insert on vault.register_key to tallessa_app;
grant insert on vault.subject_key to tallessa_app;
