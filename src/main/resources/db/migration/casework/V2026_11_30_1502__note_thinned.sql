-- A correction keeps the version before beside the new one; whoever thins keeps none.
create function casework.log_thinned() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if not exists (select from casework.note_past past
    where past.subject_id = old.subject_id and past.id = old.id and past.version = old.version) then
    perform vault.log_row(tg_relid, to_jsonb(old), true);
  end if;
  return null;
end
$$;
comment on function casework.log_thinned is 'A note of which less is kept: what it said before is erased.';
revoke all on function casework.log_thinned from public;
create constraint trigger log_thinned after update of sealed on casework.note deferrable initially deferred
  for each row execute function casework.log_thinned();
