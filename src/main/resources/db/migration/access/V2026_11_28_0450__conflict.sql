create table access.conflict (
  subject_id uuid not null references access.file,
  id uuid not null,
  worker_id uuid not null references staff.worker,
  from_at timestamptz not null,
  set_by uuid not null references staff.worker,
  until_at timestamptz,
  ended_by uuid references staff.worker,
  seen_at timestamptz,
  version int not null check (version > 0),
  sealed bytea not null,
  primary key (subject_id, id),
  constraint ended_by_somebody check ((until_at is null) = (ended_by is null)),
  constraint nobody_ends_their_own check (ended_by <> worker_id)
);
create unique index one_conflict on access.conflict (subject_id, worker_id) where until_at is null;
create index conflict_by_worker on access.conflict (worker_id, subject_id) where until_at is null;
comment on table access.conflict is 'A worker may never open this file: their own family, a neighbour (K15).';
comment on column access.conflict.subject_id is 'Whose file. [data: none] [holding: conflicts] [copy: no]';
comment on column access.conflict.id is 'Opaque. [data: none] [holding: conflicts] [copy: no]';
comment on column access.conflict.worker_id is 'Who may not. [data: staff] [holding: conflicts] [copy: no]';
comment on column access.conflict.from_at is 'From; the designations that ended with it ended at this moment. [data: none] [holding: conflicts] [copy: no]';
comment on column access.conflict.set_by is 'The line manager who set it. [data: staff] [holding: conflicts] [copy: no]';
comment on column access.conflict.until_at is 'Until; open while it lasts. [data: none] [holding: conflicts] [copy: no]';
comment on column access.conflict.ended_by is 'The line manager who ended it, never the worker. [data: staff] [holding: conflicts] [copy: no]';
comment on column access.conflict.seen_at is 'Tries up to this moment have been seen by a line manager. [data: none] [holding: conflicts] [copy: no]';
comment on column access.conflict.version is 'Counts the writings. [data: none] [holding: conflicts] [copy: no]';
comment on column access.conflict.sealed is 'What kind of tie, why it was set and why it ended. [data: sealed] [holding: conflicts] [copy: no]';
grant select, insert, update, delete on access.conflict to tallessa_app;

-- What a worker with a conflict has tried is read from the log: refusals of that worker at that file.
create index access_log_refused on audit.access_log (subject_id, worker_id, at) where refusal is not null;

-- Whatever asks, and by whatever way it came: the log takes no line that would let the worker in, and without
-- a line there is no key. A line that is not taken is a file that is not there.
create function access.conflict_bars() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  return case when exists (select from access.conflict
    where conflict.subject_id = new.subject_id and conflict.worker_id = new.worker_id
      and conflict.until_at is null) then null else new end;
end
$$;
revoke all on function access.conflict_bars from public;
create trigger conflict_bars before insert on audit.access_log for each row
  when (new.ground is not null and new.subject_id is not null and new.worker_id is not null)
  execute function access.conflict_bars();

-- Nobody is designated who has a conflict, nor named to countersign; and whoever gets one is designated no more. The
-- row of the file is held meanwhile: of two managers who designate and set a conflict at once the second sees what the
-- first has done.
create function access.conflict_keeps_out() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform from access.file where file.subject_id = new.subject_id for no key update;
  if exists (select from access.conflict
    where conflict.subject_id = new.subject_id and conflict.until_at is null
      and conflict.worker_id in (new.worker_id, new.countersigner_id)) then
    raise exception 'whoever has a conflict of interest is not designated' using errcode = 'check_violation';
  end if;
  return null;
end
$$;
revoke all on function access.conflict_keeps_out from public;
create trigger conflict_keeps_out after insert on access.designation for each row
  execute function access.conflict_keeps_out();

create function access.conflict_ends() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform from access.file where file.subject_id = new.subject_id for no key update;
  update access.designation set ended_by = new.set_by, ended_at = new.from_at
  where designation.subject_id = new.subject_id and designation.worker_id = new.worker_id
    and designation.ended_at is null;
  return null;
end
$$;
revoke all on function access.conflict_ends from public;
create trigger conflict_ends after insert on access.conflict for each row
  execute function access.conflict_ends();

create table access.conflict_told (
  id uuid primary key,
  worker_id uuid not null references staff.worker,
  told_at timestamptz not null,
  settled_by uuid references staff.worker,
  settled_at timestamptz,
  sealed bytea,
  constraint settled_by_somebody check ((settled_at is null) = (settled_by is null)),
  constraint words_until_settled check ((settled_at is null) = (sealed is not null)),
  constraint nobody_settles_their_own check (settled_by <> worker_id)
);
create index conflict_told_by_worker on access.conflict_told (worker_id, told_at);
create index conflict_told_open on access.conflict_told (told_at) where settled_at is null;
comment on table access.conflict_told is 'A worker knows somebody who may be a customer here, and does not learn whether they are (K15, D9).';
comment on column access.conflict_told.id is 'Made of what was told and who told it: told twice it is told once. [data: none] [holding: -] [copy: no]';
comment on column access.conflict_told.worker_id is 'Who told it. [data: staff] [holding: -] [copy: no]';
comment on column access.conflict_told.told_at is 'When. [data: none] [holding: -] [copy: no]';
comment on column access.conflict_told.settled_by is 'The line manager who has seen to it. [data: staff] [holding: -] [copy: no]';
comment on column access.conflict_told.settled_at is 'When; empty while it waits. [data: none] [holding: -] [copy: no]';
comment on column access.conflict_told.sealed is 'Whom the worker knows, and how; gone once it is seen to. [data: sealed] [holding: -] [copy: no]';
grant select, insert, update on access.conflict_told to tallessa_app;
