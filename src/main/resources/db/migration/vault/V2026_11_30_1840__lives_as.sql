-- A single note that is erased where it was moved to was erased where it came from as well: a backup of before has it there, under the id it had. So what moved says under which id it lives on, through as many moves as there are.
alter table vault.erased_row add column lives_as text;
comment on column vault.erased_row.lives_as is 'As which row of this person it lives on since it moved: when that row goes, this one was erased where it lay. [data: code] [holding: keys] [copy: no]';
create or replace function vault.log_row(erased regclass, was jsonb, rewritten boolean) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  subject uuid := (was ->> 'subject_id')::uuid;
  lay jsonb;
  same text;
  again boolean := false;
  known text[];
  moved text[];
begin
  -- Of a whole file no row is written down: its key goes with it.
  if not exists (select from vault.subject_key key where key.subject_id = subject) then
    return;
  end if;
  select jsonb_object_agg(attname, was -> attname::text), string_agg(format('there.%1$I = lay.%1$I', attname), ' and ')
  into lay, same
  from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
  where indrelid = erased and indisprimary;
  select array_agg(erased::text || ':' || one.value) into known from jsonb_each_text(lay) one;
  select regexp_match(current_setting('tallessa.moves', true), one || '=(\S+)=(\S+)') into moved
  from unnest(known) one where current_setting('tallessa.moves', true) like '%' || one || '=%' limit 1;
  if moved is not null then
    update vault.erased_row part set subject_id = moved[1]::uuid, lives_as = moved[2]
    where part.subject_id = subject and part.lives_as = any (known);
    insert into vault.erased_row (subject_id, id, at, relation, key, rewritten, moved_from, lives_as)
    values (moved[1]::uuid, gen_random_uuid(), now(), erased::text, lay::text, false, subject, moved[2]);
    return;
  end if;
  if not rewritten then
    execute format('select exists (select from %1$s there, jsonb_populate_record(null::%1$s, $1) lay where %2$s)',
      erased, same) into again using lay;
  end if;
  if not again then
    update vault.erased_row part set subject_id = part.moved_from, moved_from = null, lives_as = null
    where part.subject_id = subject and part.lives_as = any (known);
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
  update vault.erased_row part set subject_id = part.moved_from, moved_from = null, lives_as = null
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
