alter table rights.stranger add column identity text not null default 'NOT_YET'
  check (identity in ('KNOWN', 'SHOWN', 'CALLED_BACK', 'NOT_YET', 'ASKED_IN_VAIN'));
comment on column rights.stranger.identity is 'How it is known that they are who they say, and not who that is. [data: none] [holding: -] [copy: no]';
