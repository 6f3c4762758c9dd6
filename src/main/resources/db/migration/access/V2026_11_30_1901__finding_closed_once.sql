-- What came of an unusual look stays as it was said, whoever asks; when the log it was found in goes, it goes.
create function access.closed_once() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  raise exception 'a finding is closed once' using errcode = 'check_violation';
end
$$;
comment on function access.closed_once() is 'Whoever asks: who closed what, when and with which words, stays.';
create trigger closed_once before update on access.finding for each row
  when (old.closed_at is not null) execute function access.closed_once();
