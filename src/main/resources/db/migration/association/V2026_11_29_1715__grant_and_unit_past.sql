alter table association.grant
  add column removed_by uuid,
  add column removed_at timestamptz,
  add constraint removed_by_somebody check ((removed_by is null) = (removed_at is null));
comment on column association.grant.removed_by is 'Who removed one that was written by mistake; empty of every other. [data: staff] [holding: -] [copy: no]';
comment on column association.grant.removed_at is 'When. [data: none] [holding: -] [copy: no]';

create table association.grant_past (
  grant_id uuid not null references association.grant,
  version int not null check (version > 0),
  funder text not null,
  code text not null,
  name text not null,
  from_day date not null,
  until_day date not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (grant_id, version)
);
comment on table association.grant_past is 'What grants said before they were changed.';
comment on column association.grant_past.grant_id is 'Which. [data: none] [holding: -] [copy: no]';
comment on column association.grant_past.version is 'Which version. [data: none] [holding: -] [copy: no]';
comment on column association.grant_past.funder is 'Who gave it. [data: none] [holding: -] [copy: no]';
comment on column association.grant_past.code is 'What the funder called it. [data: none] [holding: -] [copy: no]';
comment on column association.grant_past.name is 'What it was for. [data: none] [holding: -] [copy: no]';
comment on column association.grant_past.from_day is 'First day. [data: none] [holding: -] [copy: no]';
comment on column association.grant_past.until_day is 'Last day. [data: none] [holding: -] [copy: no]';
comment on column association.grant_past.changed_by is 'Who changed it after that. [data: staff] [holding: -] [copy: no]';
comment on column association.grant_past.changed_at is 'When. [data: none] [holding: -] [copy: no]';

create table association.unit_past (
  unit_id uuid not null references association.unit,
  version int not null check (version > 0),
  name_fi text not null,
  name_sv text not null,
  name_en text not null,
  last_day date,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (unit_id, version)
);
comment on table association.unit_past is 'What units were called before they were changed, and when they were to end.';
comment on column association.unit_past.unit_id is 'Which. [data: none] [holding: -] [copy: no]';
comment on column association.unit_past.version is 'Which version. [data: none] [holding: -] [copy: no]';
comment on column association.unit_past.name_fi is 'Its name in Finnish. [data: none] [holding: -] [copy: no]';
comment on column association.unit_past.name_sv is 'Its name in Swedish; empty where it had none. [data: none] [holding: -] [copy: no]';
comment on column association.unit_past.name_en is 'Its name in English; empty where it had none. [data: none] [holding: -] [copy: no]';
comment on column association.unit_past.last_day is 'Its last day; none while no end was known. [data: none] [holding: -] [copy: no]';
comment on column association.unit_past.changed_by is 'Who changed it after that. [data: staff] [holding: -] [copy: no]';
comment on column association.unit_past.changed_at is 'When. [data: none] [holding: -] [copy: no]';
grant select, insert on association.grant_past, association.unit_past to tallessa_app;
