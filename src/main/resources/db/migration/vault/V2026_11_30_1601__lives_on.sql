-- What moves was told by nobody, and with it what only went in the same transaction. Whoever moves a row names it now, by its table and its id, and whose it is from then on.
alter table vault.erased_row add column moved_from uuid;
comment on column vault.erased_row.moved_from is 'In whose file it lay where it was moved to this person''s: it lives on as long as they do, and was erased there once they are. [data: none] [holding: keys] [copy: no]';
create or replace function vault.log_row(erased regclass, was jsonb, rewritten boolean) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  subject uuid := (was ->> 'subject_id')::uuid;
  lay jsonb;
  same text;
  again boolean := false;
  now_of uuid;
begin
  -- Of a whole file no row is written down: its key goes with it.
  if not exists (select from vault.subject_key key where key.subject_id = subject) then
    return;
  end if;
  select jsonb_object_agg(attname, was -> attname::text), string_agg(format('there.%1$I = lay.%1$I', attname), ' and ')
  into lay, same
  from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
  where indrelid = erased and indisprimary;
  select substring(current_setting('tallessa.moves', true) from erased::text || ':' || one.value || '=([0-9a-f-]{36})')::uuid
  into now_of from jsonb_each_text(lay) one
  where current_setting('tallessa.moves', true) like '%' || erased::text || ':' || one.value || '=%' limit 1;
  if now_of is not null then
    insert into vault.erased_row (subject_id, id, at, relation, key, rewritten, moved_from)
    select now_of, gen_random_uuid(), now(), erased::text, lay::text, false, subject where now_of <> subject;
    return;
  end if;
  if not rewritten then
    execute format('select exists (select from %1$s there, jsonb_populate_record(null::%1$s, $1) lay where %2$s)',
      erased, same) into again using lay;
  end if;
  if not again then
    insert into vault.erased_row (subject_id, id, at, relation, key, rewritten)
    values (subject, gen_random_uuid(), now(), erased::text, lay::text, log_row.rewritten);
  end if;
end
$$;

create or replace function vault.forget(subject uuid, at timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  -- Before the key, as everybody who makes one: a rotation waits for both or for neither.
  select number from vault.epoch where is_current for share;
  -- What was moved to them lies in no file any more, and comes back to the one it lay in.
  update vault.erased_row part set subject_id = part.moved_from, moved_from = null
  where part.subject_id = forget.subject and part.moved_from is not null;
  delete from vault.erased_row part where part.subject_id = forget.subject or part.moved_from = forget.subject;
  with gone as (
    delete from vault.subject_key key where key.subject_id = forget.subject
    returning key.subject_id, key.epoch)
  insert into vault.erasure_log (subject_id, at, epoch)
  select gone.subject_id, forget.at,
    greatest(gone.epoch, (select number from vault.epoch where is_current))
  from gone
  on conflict (subject_id) do nothing;
$$;
