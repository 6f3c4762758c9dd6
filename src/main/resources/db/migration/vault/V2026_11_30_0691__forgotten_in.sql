-- Where wrapping anew was rolled back, the same key lies in a dead tuple under the epoch that is current, though its row
-- still tells the one before. Copies of it are unreadable only once the newer of both is destroyed.
create or replace function vault.forget(subject uuid, at timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  -- Before the key, as everybody who makes one: a rotation waits for both or for neither.
  select number from vault.epoch where is_current for share;
  with gone as (
    delete from vault.subject_key key where key.subject_id = forget.subject
    returning key.subject_id, key.epoch)
  insert into vault.erasure_log (subject_id, at, epoch)
  select gone.subject_id, forget.at,
    greatest(gone.epoch, (select number from vault.epoch where is_current))
  from gone
  on conflict (subject_id) do nothing;
$$;
comment on column vault.erasure_log.epoch is 'Which was current, and may have wrapped it last: copies of it are unreadable once that one is destroyed. [data: none] [holding: keys] [copy: no]';
