create table statistics.funding (
  service_id uuid not null references association.service,
  grant_id uuid not null references association.grant,
  from_day date not null,
  until_day date not null check (until_day >= from_day),
  seen_on date not null,
  gone_on date check (gone_on >= seen_on),
  primary key (service_id, grant_id, from_day, until_day, seen_on)
);
create index funding_by_grant on statistics.funding (grant_id);
comment on table statistics.funding is 'Which grant paid for which service, as each night found it: one thought of afterwards could be chosen to hold one person less.';
comment on column statistics.funding.service_id is 'Which service. [data: none] [holding: -] [copy: no]';
comment on column statistics.funding.grant_id is 'Which grant. [data: none] [holding: -] [copy: no]';
comment on column statistics.funding.from_day is 'From when the grant pays. [data: none] [holding: -] [copy: no]';
comment on column statistics.funding.until_day is 'Until when. [data: none] [holding: -] [copy: no]';
comment on column statistics.funding.seen_on is 'The first night that found it so. [data: none] [holding: -] [copy: no]';
comment on column statistics.funding.gone_on is 'The first night that found it so no longer; null while it is so. [data: none] [holding: -] [copy: no]';
grant select, insert, update on statistics.funding to tallessa_app;

alter table statistics.year add column areas text[] not null default '{}';
comment on column statistics.year.areas is 'As what each municipality is counted, decided when the year began, as 853=m-853. [data: none] [holding: -] [copy: no]';

-- The periods belong to the meaning of a table: what was never released is written down anew.
delete from statistics.registry
where not exists (select from statistics.released_table where released_table.code = registry.code);

comment on column statistics.release.worker_id is 'By whom; null where it was a command at the server. [data: staff] [holding: -] [copy: no]';
