-- Whoever was invited, never began, and whose links have all been over for 30 days. Somebody who is named elsewhere, as
-- in a designation that could have opened a file, stays: what was so on a past day does not change.
create function staff.forget_never_come(as_of timestamptz) returns bigint
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  one uuid;
  gone bigint := 0;
begin
  for one in
    select worker.id from staff.worker
    where not exists (select from staff.credential where worker_id = worker.id)
      and not exists (select from staff.undertaking where worker_id = worker.id)
      and exists (select from staff.link where worker_id = worker.id and kind = 'INVITATION')
      and not exists (select from staff.link where worker_id = worker.id
        and (used_at is not null
          or least(withdrawn_at, ends_at) >= least(forget_never_come.as_of, now()) - interval '30 days'))
  loop
    begin
      delete from staff.link where worker_id = one;
      delete from staff.membership where worker_id = one;
      delete from staff.leadership where worker_id = one;
      delete from staff.absence where worker_id = one;
      delete from staff.leaving_item where worker_id = one;
      delete from staff.leaving where worker_id = one;
      update staff.sign_in_event set worker_id = null where worker_id = one;
      delete from staff.worker where id = one;
      gone := gone + 1;
    exception when foreign_key_violation then
      null;
    end;
  end loop;
  return gone;
end
$$;
comment on function staff.forget_never_come is 'Takes away whoever was invited and never came, 30 days after their last link was over, and nobody else, whoever asks. That somebody was invited stays, without whom.';
revoke all on function staff.forget_never_come from public;
grant execute on function staff.forget_never_come to tallessa_app;
