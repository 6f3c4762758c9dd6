-- Keys of rows are used again: a field that is asked for anew begins at its first version. What lay there before was erased all the same, unless one transaction took it out and wrote it again.
create or replace function vault.log_row(erased regclass, was jsonb, rewritten boolean) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  subject uuid := (was ->> 'subject_id')::uuid;
  lay jsonb;
  same text;
  again boolean := false;
begin
  -- Of a whole file no row is written down: its key goes with it. What moves to another file lives on there.
  if current_setting('tallessa.moves', true) = 'on'
    or not exists (select from vault.subject_key key where key.subject_id = subject) then
    return;
  end if;
  select jsonb_object_agg(attname, was -> attname::text), string_agg(format('there.%1$I = lay.%1$I', attname), ' and ')
  into lay, same
  from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
  where indrelid = erased and indisprimary;
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
drop function vault.still_erased;
comment on table vault.erased_row is 'What was erased of a file that stays: where the row lay, and nothing that was in it. A backup of before forgets it again when it comes back, whatever lies there since; gone with the person, and once no backup is older.';
comment on column vault.erased_row.rewritten is 'Whether the row itself stayed and was written over. [data: none] [holding: keys] [copy: no]';
