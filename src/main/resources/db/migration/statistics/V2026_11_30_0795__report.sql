create table statistics.target (
  grant_id uuid not null references association.grant,
  year int not null check (year between 2000 and 2099),
  line text not null check (line in ('PERSONS', 'NEW', 'ENDED', 'CONTACTS', 'MISSED', 'MINUTES', 'ANONYMOUS',
    'CONSULTATIONS', 'MEETINGS', 'EVENTS', 'VOLUNTEER_HOURS')),
  version int not null check (version > 0),
  at timestamptz not null,
  worker_id uuid not null,
  sealed bytea not null,
  primary key (grant_id, year, line)
);
comment on table statistics.target is 'What was promised for a grant and a year, and why it came otherwise.';
comment on column statistics.target.grant_id is 'For which grant. [data: none] [holding: -] [copy: no]';
comment on column statistics.target.year is 'Of which year. [data: none] [holding: -] [copy: no]';
comment on column statistics.target.line is 'Of which figure. [data: code] [holding: -] [copy: no]';
comment on column statistics.target.version is 'Counts its changes; bound into the seal. [data: none] [holding: -] [copy: no]';
comment on column statistics.target.at is 'When it was said last. [data: none] [holding: -] [copy: no]';
comment on column statistics.target.worker_id is 'By whom. [data: staff] [holding: -] [copy: no]';
comment on column statistics.target.sealed is 'The target, what was counted outside the register and how, and why; sealed with the register''s key. [data: sealed] [holding: -] [copy: no]';

create table statistics.report (
  grant_id uuid not null references association.grant,
  year int not null check (year between 2000 and 2099),
  at timestamptz not null,
  worker_id uuid not null,
  hash bytea not null check (octet_length(hash) = 32),
  sealed bytea not null,
  primary key (grant_id, year)
);
comment on table statistics.report is 'A report to a funder as it was given: written once, and never changed.';
comment on column statistics.report.grant_id is 'Of which grant. [data: none] [holding: -] [copy: no]';
comment on column statistics.report.year is 'Of which year. [data: none] [holding: -] [copy: no]';
comment on column statistics.report.at is 'When it was frozen. [data: none] [holding: -] [copy: no]';
comment on column statistics.report.worker_id is 'By whom. [data: staff] [holding: -] [copy: no]';
comment on column statistics.report.hash is 'SHA-256 of what it says; printed on it. [data: none] [holding: -] [copy: no]';
comment on column statistics.report.sealed is 'Released figures, targets and words; sealed with the register''s key. [data: sealed] [holding: -] [copy: no]';

grant select, insert, update on statistics.target to tallessa_app;
grant select, insert on statistics.report to tallessa_app;
