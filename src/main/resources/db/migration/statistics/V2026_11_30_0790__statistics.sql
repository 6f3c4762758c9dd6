create schema statistics;
comment on schema statistics is 'What is counted, sealed, and the figures that were released. Nothing here belongs to anybody.';
grant usage on schema statistics to tallessa_app;

create table statistics.year (
  year int primary key check (year between 2000 and 2099),
  key_id uuid not null unique,
  counted_on date,
  frozen_at timestamptz
);
comment on table statistics.year is 'A year that is counted. When it is frozen its key goes, and with it all it was counted from, in every backup as well.';
comment on column statistics.year.year is 'Which. [data: none] [holding: -] [copy: no]';
comment on column statistics.year.key_id is 'Under which number its key lies among the keys; no customer has it. [data: none] [holding: -] [copy: no]';
comment on column statistics.year.counted_on is 'The last night it was counted. [data: none] [holding: -] [copy: no]';
comment on column statistics.year.frozen_at is 'Since when nobody opens what it was counted from; null while it is open. [data: none] [holding: -] [copy: no]';

create table statistics.fact (
  year int not null references statistics.year,
  id uuid not null,
  sealed bytea not null,
  primary key (year, id)
);
comment on table statistics.fact is 'What was counted, many persons together on a sheet, in an order of chance; all written anew each night.';
comment on column statistics.fact.year is 'Of which year. [data: none] [holding: -] [copy: no]';
comment on column statistics.fact.id is 'Drawn anew each night. [data: none] [holding: -] [copy: no]';
comment on column statistics.fact.sealed is 'The facts, under the key of the year. [data: sealed] [holding: -] [copy: no]';

create table statistics.registry (
  code text primary key check (code ~ '^[0-9]{1,3}$'),
  meaning text not null,
  since_year int not null
);
comment on table statistics.registry is 'Since when each table of the registry is counted. A number keeps its meaning.';
comment on column statistics.registry.code is 'Its number. [data: none] [holding: -] [copy: no]';
comment on column statistics.registry.meaning is 'What it counts and by what, in codes. [data: none] [holding: -] [copy: no]';
comment on column statistics.registry.since_year is 'The first year it may be released of. [data: none] [holding: -] [copy: no]';

create table statistics.release (
  period text not null check (period ~ '^20[0-9]{2}(-(Q[1-4]|[01][0-9]))?$'),
  number int not null check (number in (1, 2)),
  at timestamptz not null,
  worker_id uuid,
  primary key (period, number)
);
comment on table statistics.release is 'A period was released, and perhaps corrected: twice at the most, for ever.';
comment on column statistics.release.period is 'Which period. [data: none] [holding: -] [copy: no]';
comment on column statistics.release.number is '1, or 2 of a correction. [data: none] [holding: -] [copy: no]';
comment on column statistics.release.at is 'When. [data: none] [holding: -] [copy: no]';
comment on column statistics.release.worker_id is 'By whom; null where it was a command at the server. [data: none] [holding: -] [copy: no]';

create table statistics.released_table (
  period text not null,
  number int not null,
  code text not null references statistics.registry,
  outcome text not null check (outcome in ('SHOWN', 'FEW', 'SPARSE')),
  meaning text not null,
  primary key (period, number, code),
  foreign key (period, number) references statistics.release
);
create index released_table_by_code on statistics.released_table (code);
comment on table statistics.released_table is 'What came of each table in a release.';
comment on column statistics.released_table.period is 'Of which release. [data: none] [holding: -] [copy: no]';
comment on column statistics.released_table.number is 'Of which release. [data: none] [holding: -] [copy: no]';
comment on column statistics.released_table.code is 'Which table. [data: none] [holding: -] [copy: no]';
comment on column statistics.released_table.outcome is 'Shown, or why not. [data: code] [holding: -] [copy: no]';
comment on column statistics.released_table.meaning is 'What it counted, in codes. [data: none] [holding: -] [copy: no]';

create table statistics.cell (
  period text not null,
  number int not null,
  code text not null,
  place text[] not null,
  shown int not null check (shown >= 0),
  primary key (period, number, code, place),
  foreign key (period, number, code) references statistics.released_table
);
comment on table statistics.cell is 'The figures as everybody is served them: changed at random, and none where few are behind it.';
comment on column statistics.cell.period is 'Of which release. [data: none] [holding: -] [copy: no]';
comment on column statistics.cell.number is 'Of which release. [data: none] [holding: -] [copy: no]';
comment on column statistics.cell.code is 'Of which table. [data: none] [holding: -] [copy: no]';
comment on column statistics.cell.place is 'Its value in each dimension, in codes; * for all. [data: none] [holding: -] [copy: no]';
comment on column statistics.cell.shown is 'The figure. [data: none] [holding: -] [copy: no]';

-- What was released is never changed; only what is counted is written anew.
grant select, insert, update on statistics.year to tallessa_app;
grant select, insert, delete on statistics.fact to tallessa_app;
grant select, insert on statistics.registry, statistics.release, statistics.released_table, statistics.cell to tallessa_app;
