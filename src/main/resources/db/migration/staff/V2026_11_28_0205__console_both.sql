-- The only manager who has lost the password as well: both anew, asked for at the server, after the same three days.
drop index staff.link_console_that_lives;
alter table staff.link
  drop constraint link_kind_check,
  drop constraint link_alone_waits,
  drop constraint link_console_waits,
  add constraint link_kind_check check (kind in
    ('FIRST', 'INVITATION', 'PASSWORD', 'AUTHENTICATOR', 'ANEW', 'RECOVERED', 'CONSOLE', 'CONSOLE_BOTH')),
  add constraint link_alone_waits check (
    alone_from is null or kind in ('ANEW', 'CONSOLE', 'CONSOLE_BOTH') and alone_from >= made_at + interval '72 hours'),
  add constraint link_console_waits check (
    kind not in ('CONSOLE', 'CONSOLE_BOTH') or made_by is null and alone_from is not null
      and (token_hash is null or coalesce(opened_at >= alone_from, false)));
create unique index link_console_that_lives on staff.link ((true))
  where kind in ('CONSOLE', 'CONSOLE_BOTH') and used_at is null and withdrawn_at is null;
