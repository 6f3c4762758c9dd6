-- A picture of a paper that two people have destroyed is not kept, whoever writes it and however late (D3). The row of
-- the destruction is held meanwhile: of one who confirms it and one who adds a picture at once the second sees the first.
create function legalbasis.scan_of_a_paper() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
  destroyed timestamptz;
begin
  select destruction.confirmed_at into destroyed
  from legalbasis.consent_slip slip
  join legalbasis.paper using (year, number)
  join legalbasis.paper_destruction destruction on destruction.slip = paper.slip
  where slip.subject_id = new.subject_id and slip.asking_id = new.asking_id
  for share of destruction;
  if destroyed is not null then
    raise exception 'no picture of a paper that is destroyed' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
revoke all on function legalbasis.scan_of_a_paper from public;
comment on function legalbasis.scan_of_a_paper is 'No picture is kept of a paper that two people have destroyed.';
create trigger scan_of_a_paper before insert on legalbasis.consent_scan for each row
  execute function legalbasis.scan_of_a_paper();
