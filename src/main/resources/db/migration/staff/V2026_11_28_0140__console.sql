-- The only manager, whom nobody from outside could help either: a new second factor, asked for at the server (D11).
-- It opens three days later, if the manager has not signed in meanwhile, and there is one at a time.
alter table staff.link
  drop constraint link_kind_check,
  drop constraint link_alone_waits,
  add constraint link_kind_check check (kind in
    ('FIRST', 'INVITATION', 'PASSWORD', 'AUTHENTICATOR', 'ANEW', 'RECOVERED', 'CONSOLE')),
  add constraint link_alone_waits check (
    alone_from is null or kind in ('ANEW', 'CONSOLE') and alone_from >= made_at + interval '72 hours'),
  add constraint link_console_waits check (
    kind <> 'CONSOLE' or made_by is null and alone_from is not null
      and (token_hash is null or coalesce(opened_at >= alone_from, false)));
create unique index link_console_that_lives on staff.link (kind)
  where kind = 'CONSOLE' and used_at is null and withdrawn_at is null;
comment on column staff.link.alone_from is 'From when on nobody else has to agree, where somebody from outside, or at the server, asked for the only manager. [data: none] [holding: -] [copy: no]';

-- What everybody who works here is told of.
create index sign_in_event_of_console on staff.sign_in_event (at)
  where outcome in ('CONSOLE_ASKED', 'CONSOLE_LINK');
