-- One first link lives. Of those that nodes printed when they started at once, that is the newest.
update staff.link
set token_hash = null, sealed = null, withdrawn_at = now()
where kind = 'FIRST' and used_at is null and withdrawn_at is null
  and id <> (select id from staff.link
    where kind = 'FIRST' and used_at is null and withdrawn_at is null
    order by made_at desc, id limit 1);
create unique index link_first_that_lives on staff.link (kind)
  where kind = 'FIRST' and used_at is null and withdrawn_at is null;

-- Everything anew for the only manager: somebody from outside alone, after three days (D11).
alter table staff.link
  add column alone_from timestamptz,
  add column opened_at timestamptz;
update staff.link set opened_at = confirmed_at
where kind = 'ANEW' and (token_hash is not null or used_at is not null);
do $$
begin
  execute (
    select 'alter table staff.link drop constraint ' || quote_ident(conname)
    from pg_constraint
    where conrelid = 'staff.link'::regclass and contype = 'c'
      and pg_get_constraintdef(oid) like '%ANEW%' and pg_get_constraintdef(oid) like '%token_hash%');
end
$$;
alter table staff.link
  add constraint link_anew_by_two_or_late check (
    kind <> 'ANEW' or token_hash is null or confirmed_by is not null
    or coalesce(opened_at >= alone_from, false)),
  add constraint link_alone_waits check (
    alone_from is null or kind = 'ANEW' and alone_from >= made_at + interval '72 hours');
comment on column staff.link.alone_from is 'From when on nobody else has to agree, where somebody from outside asked for the only manager. [data: none] [holding: -] [copy: no]';
comment on column staff.link.opened_at is 'When its token was made, where everything is given anew. [data: staff] [holding: -] [copy: no]';
