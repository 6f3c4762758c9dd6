create schema association;
comment on schema association is 'The one controller, its units and its services.';
grant usage on schema association to tallessa_app;

create table association.controller (
  the_one boolean primary key default true,
  name text not null,
  constraint only_one check (the_one)
);
comment on table association.controller is 'Exactly one row: one register has one controller (S24).';
comment on column association.controller.the_one is 'Always true, so that a second row has no place. [data: none] [holding: -] [copy: no]';
comment on column association.controller.name is 'What the association is called; empty until set-up. [data: none] [holding: -] [copy: no]';
insert into association.controller (name) values ('');

create table association.unit (
  id uuid primary key,
  name_fi text not null,
  name_sv text not null,
  name_en text not null
);
comment on table association.unit is 'The parts of the association, inside the one register.';
comment on column association.unit.id is 'Opaque. [data: none] [holding: -] [copy: no]';
comment on column association.unit.name_fi is 'Its name in Finnish. [data: none] [holding: -] [copy: no]';
comment on column association.unit.name_sv is 'Its name in Swedish. [data: none] [holding: -] [copy: no]';
comment on column association.unit.name_en is 'Its name in English. [data: none] [holding: -] [copy: no]';

create table association.service (
  id uuid primary key,
  unit_id uuid not null references association.unit,
  name_fi text not null,
  name_sv text not null,
  name_en text not null
);
create index service_by_unit on association.service (unit_id);
comment on table association.service is 'What the association does for customers; a file is opened in a service.';
comment on column association.service.id is 'Opaque. [data: none] [holding: -] [copy: no]';
comment on column association.service.unit_id is 'The unit that offers it. [data: none] [holding: -] [copy: no]';
comment on column association.service.name_fi is 'Its name in Finnish. [data: none] [holding: -] [copy: no]';
comment on column association.service.name_sv is 'Its name in Swedish. [data: none] [holding: -] [copy: no]';
comment on column association.service.name_en is 'Its name in English. [data: none] [holding: -] [copy: no]';

-- The application names the controller; a second one, or none, is beyond it.
grant select, update (name) on association.controller to tallessa_app;
grant select, insert, update on association.unit, association.service to tallessa_app;
