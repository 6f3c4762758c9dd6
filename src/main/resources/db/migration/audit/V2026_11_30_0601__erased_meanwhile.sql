-- A line that opens one file, to read or to write, holds the person's key until the end of its transaction: nobody is
-- erased under whoever reads or writes them, and whoever comes while they are being erased waits, and finds nobody.
create function audit.erased_meanwhile() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform from vault.subject_key key where key.subject_id = new.subject_id for key share;
  return case when found then new end;
end
$$;
revoke all on function audit.erased_meanwhile from public;
create trigger erased_meanwhile before insert on audit.access_log for each row
  when (new.ground is not null and new.subject_id is not null and new.kind in ('READ', 'CHANGE', 'REGISTER'))
  execute function audit.erased_meanwhile();
