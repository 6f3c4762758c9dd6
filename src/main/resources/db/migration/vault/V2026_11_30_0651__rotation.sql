alter table vault.epoch
  add column begun_at timestamptz,
  add column destroyed_at timestamptz,
  add constraint current_is_not_destroyed check (not is_current or destroyed_at is null);
comment on column vault.epoch.begun_at is 'Since when new keys are wrapped by it; null for one that began before that was written down. [data: none] [holding: -] [copy: no]';
comment on column vault.epoch.destroyed_at is 'When its key was destroyed in every copy: whatever only it wraps is unreadable since. [data: none] [holding: -] [copy: no]';

create table vault.node (
  id uuid primary key,
  seen_at timestamptz not null,
  newest_epoch int not null references vault.epoch
);
create index node_by_epoch on vault.node (newest_epoch);
comment on table vault.node is 'The machines on this database and which epoch''s key each of them holds: an old one dies only when all who live hold the new one.';
comment on column vault.node.id is 'A number drawn at its start. [data: none] [holding: -] [copy: no]';
comment on column vault.node.seen_at is 'When it was last heard of, by the clock of the database. [data: none] [holding: -] [copy: no]';
comment on column vault.node.newest_epoch is 'The newest epoch whose key it has opened something with. [data: none] [holding: -] [copy: no]';

create table vault.copy_test (
  copy int primary key,
  at timestamptz not null,
  epoch int not null references vault.epoch,
  outcome text not null check (outcome in ('RIGHT', 'MISSING', 'WRONG', 'OPEN', 'AWAY'))
);
create index copy_test_by_epoch on vault.copy_test (epoch);
comment on table vault.copy_test is 'What came of the last try to open something with each copy of the key-encryption key.';
comment on column vault.copy_test.copy is 'Which copy, in the order they are configured in. [data: none] [holding: -] [copy: no]';
comment on column vault.copy_test.at is 'When it was tried. [data: none] [holding: -] [copy: no]';
comment on column vault.copy_test.epoch is 'With the key of which epoch. [data: none] [holding: -] [copy: no]';
comment on column vault.copy_test.outcome is 'What came of it. [data: code] [holding: -] [copy: no]';

create table vault.key_export (
  epoch int primary key references vault.epoch,
  at timestamptz not null,
  people bigint not null
);
comment on table vault.key_export is 'The newest export of each epoch''s wrapped keys. Gone with its epoch.';
comment on column vault.key_export.epoch is 'Which epoch wraps what is in it. [data: none] [holding: -] [copy: no]';
comment on column vault.key_export.at is 'When it was written. [data: none] [holding: -] [copy: no]';
comment on column vault.key_export.people is 'How many keys are in it. [data: none] [holding: -] [copy: no]';

create function vault.rewrap(subjects uuid[], epoch int, wrapped bytea[]) returns bigint
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  with one as (
    update vault.subject_key key set epoch = rewrap.epoch, wrapped = given.wrapped
    from unnest(rewrap.subjects, rewrap.wrapped) as given (subject_id, wrapped)
    where key.subject_id = given.subject_id and key.epoch < rewrap.epoch
    returning 1)
  select count(*) from one
$$;
comment on function vault.rewrap is 'Puts keys wrapped by a newer epoch in the place of the same keys wrapped by an older one, without being able to read one.';

create function vault.wrapped() returns table (epoch int, keys bigint)
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select key.epoch, count(*) from (
    select epoch from vault.subject_key union all select epoch from vault.register_key) key
  group by key.epoch
$$;
comment on function vault.wrapped is 'How many keys each epoch wraps. Nobody''s key is handed out.';

revoke all on function vault.rewrap, vault.wrapped from public;
grant execute on function vault.rewrap, vault.wrapped to tallessa_app;
grant update (epoch, wrapped) on vault.register_key to tallessa_app;
grant select, insert, update, delete on vault.node, vault.copy_test, vault.key_export to tallessa_app;
