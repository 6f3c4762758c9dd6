create table vault.erasure_log (
  subject_id uuid primary key,
  at timestamptz not null,
  epoch int not null references vault.epoch
);
comment on table vault.erasure_log is 'Whose key is gone: what a restored backup has to forget again. A number alone, of somebody nobody can name any more.';
comment on column vault.erasure_log.subject_id is 'Whose key it was. [data: none] [holding: keys] [copy: no]';
comment on column vault.erasure_log.at is 'When it went. [data: none] [holding: keys] [copy: no]';
comment on column vault.erasure_log.epoch is 'Which key-encryption key wrapped it last: copies of it are unreadable once that one is destroyed. [data: none] [holding: keys] [copy: no]';
create index erasure_log_by_epoch on vault.erasure_log (epoch);

drop function vault.forget(uuid);
create function vault.forget(subject uuid, at timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  -- Before the key, as everybody who makes one: a rotation waits for both or for neither.
  select number from vault.epoch where is_current for share;
  with gone as (
    delete from vault.subject_key key where key.subject_id = forget.subject
    returning key.subject_id, key.epoch)
  insert into vault.erasure_log (subject_id, at, epoch)
  select gone.subject_id, forget.at, gone.epoch from gone
  on conflict (subject_id) do nothing;
$$;
comment on function vault.forget is 'Erases a person''s key without being able to read one, and writes that it is gone.';
revoke all on function vault.forget from public;
grant execute on function vault.forget to tallessa_app;

-- Which keys are gone is added by the function alone, and never taken back.
grant select on vault.erasure_log to tallessa_app;
