-- A register that runs already knows nothing of the command that puts data under it: the database itself lets nobody in.
create function backup.shut_while_put_back() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select from backup.restore where ended_at is null) then
    raise exception 'the register is being put back from a backup' using errcode = 'cannot_connect_now';
  end if;
  return new;
end
$$;
comment on function backup.shut_while_put_back is 'Nobody signs in between the first row of a restore and its end.';
revoke all on function backup.shut_while_put_back from public;
create trigger shut_while_put_back before insert on staff.session for each row
  execute function backup.shut_while_put_back();
