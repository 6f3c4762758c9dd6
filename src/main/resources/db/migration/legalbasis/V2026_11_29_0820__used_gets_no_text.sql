-- A text in another language that came into a version already used would be one nobody was asked with.
create function legalbasis.used_gets_no_text() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
  used timestamptz;
begin
  select used_at into used from legalbasis.consent_version version
    where version.item_id = new.item_id and version.number = new.number for share;
  if used is not null then
    raise exception 'a version that was used gets no other text';
  end if;
  return new;
end
$$;
create trigger used_gets_no_text before insert on legalbasis.consent_text
  for each row execute function legalbasis.used_gets_no_text();
