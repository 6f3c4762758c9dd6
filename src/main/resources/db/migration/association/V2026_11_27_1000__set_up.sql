-- What the association says of itself. It is in the notice; the contact person's name is sealed all the same.
alter table association.controller
  add column version int not null default 1,
  add column sealed bytea,
  add column sealed_version int not null default 0;
comment on column association.controller.version is 'Counts changes, so that of two who change it at once none is lost. [data: none] [holding: -] [copy: no]';
comment on column association.controller.sealed is 'Name and contact of the data-protection contact, sealed by the register''s key; none until set-up. [data: sealed] [holding: -] [copy: no]';
comment on column association.controller.sealed_version is 'Which version was sealed; bound into the seal. [data: none] [holding: -] [copy: no]';
grant update (version, sealed, sealed_version) on association.controller to tallessa_app;

alter table association.unit
  add column last_day date,
  add column version int not null default 1;
comment on column association.unit.name_sv is 'Its name in Swedish; empty where it has none of its own. [data: none] [holding: -] [copy: no]';
comment on column association.unit.name_en is 'Its name in English; empty where it has none of its own. [data: none] [holding: -] [copy: no]';
comment on column association.unit.last_day is 'Last day; none while no end is known. A unit is ended, never removed. [data: none] [holding: -] [copy: no]';
comment on column association.unit.version is 'Counts changes, so that of two who change it at once none is lost. [data: none] [holding: -] [copy: no]';

alter table association.service
  add column last_day date,
  add column version int not null default 1;
comment on column association.service.name_sv is 'Its name in Swedish; empty where it has none of its own. [data: none] [holding: -] [copy: no]';
comment on column association.service.name_en is 'Its name in English; empty where it has none of its own. [data: none] [holding: -] [copy: no]';
comment on column association.service.last_day is 'Last day on which a customer is registered in it; none while no end is known. [data: none] [holding: -] [copy: no]';
comment on column association.service.version is 'Counts changes, so that of two who change it at once none is lost. [data: none] [holding: -] [copy: no]';

create table association.grant (
  id uuid primary key,
  funder text not null check (funder ~ '\S'),
  code text not null check (code ~ '\S'),
  name text not null check (name ~ '\S'),
  from_day date not null,
  until_day date not null check (until_day >= from_day),
  version int not null default 1
);
comment on table association.grant is 'Money that somebody gives for services, for a time.';
comment on column association.grant.id is 'Opaque. [data: none] [holding: -] [copy: no]';
comment on column association.grant.funder is 'Who gives it. [data: none] [holding: -] [copy: no]';
comment on column association.grant.code is 'What the funder calls it. [data: none] [holding: -] [copy: no]';
comment on column association.grant.name is 'What it is for, as in the decision. [data: none] [holding: -] [copy: no]';
comment on column association.grant.from_day is 'First day. [data: none] [holding: -] [copy: no]';
comment on column association.grant.until_day is 'Last day. [data: none] [holding: -] [copy: no]';
comment on column association.grant.version is 'Counts changes, so that of two who change it at once none is lost. [data: none] [holding: -] [copy: no]';

create table association.service_grant (
  service_id uuid not null references association.service,
  grant_id uuid not null references association.grant,
  primary key (service_id, grant_id)
);
create index service_grant_by_grant on association.service_grant (grant_id);
comment on table association.service_grant is 'Which grants pay for which service.';
comment on column association.service_grant.service_id is 'Which service. [data: none] [holding: -] [copy: no]';
comment on column association.service_grant.grant_id is 'Which grant. [data: none] [holding: -] [copy: no]';

create table association.service_area (
  service_id uuid not null references association.service,
  municipality text not null check (municipality ~ '^[0-9]{3}$'),
  primary key (service_id, municipality)
);
comment on table association.service_area is 'The municipalities a service is meant for; none means all.';
comment on column association.service_area.service_id is 'Which service. [data: none] [holding: -] [copy: no]';
comment on column association.service_area.municipality is 'Statistics Finland''s code. [data: code] [holding: -] [copy: no]';

create table association.closing_day (
  id uuid primary key,
  name text not null check (name ~ '\S'),
  from_day date not null,
  until_day date not null check (until_day >= from_day)
);
comment on table association.closing_day is 'Days on which nobody is here, beside the public holidays. They move no time limit.';
comment on column association.closing_day.id is 'Opaque. [data: none] [holding: -] [copy: no]';
comment on column association.closing_day.name is 'Why, in the association''s words. [data: none] [holding: -] [copy: no]';
comment on column association.closing_day.from_day is 'First day. [data: none] [holding: -] [copy: no]';
comment on column association.closing_day.until_day is 'Last day. [data: none] [holding: -] [copy: no]';

grant select, insert, update on association.grant to tallessa_app;
grant select, insert, delete on association.service_grant, association.service_area, association.closing_day to tallessa_app;
