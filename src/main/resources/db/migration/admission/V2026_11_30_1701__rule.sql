create table admission.rule (
  number int primary key check (number > 0),
  networks text[],
  pools text[],
  proxy text,
  header_name text,
  header_value text,
  phone text,
  why text,
  said_by uuid,
  said_at timestamptz not null,
  constraint anyone_or_a_whole_rule check (
    num_nonnulls(networks, pools, why, said_by) = 0 and proxy is null
    or num_nonnulls(networks, pools, why, said_by, phone) = 5),
  constraint a_header_of_the_proxy check (
    num_nonnulls(header_name, header_value) = 0
    or num_nonnulls(header_name, header_value, proxy) = 3)
);
comment on table admission.rule is 'From where the register is reached (S33). The highest number holds; those before it stay.';
comment on column admission.rule.number is 'Counts what was said, without gaps: of two who say something at once, one is told. [data: none] [holding: -] [copy: no]';
comment on column admission.rule.networks is 'Allowed networks, as 10.8.0.0/16; none where anybody is admitted. [data: none] [holding: -] [copy: no]';
comment on column admission.rule.pools is 'Those of their addresses that only the VPN hands out. [data: none] [holding: -] [copy: no]';
comment on column admission.rule.proxy is 'The address of the one machine whose headers are believed. [data: none] [holding: -] [copy: no]';
comment on column admission.rule.header_name is 'By which header it says that a request came by the VPN. [data: none] [holding: -] [copy: no]';
comment on column admission.rule.header_value is 'And what it says there. [data: none] [holding: -] [copy: no]';
comment on column admission.rule.phone is 'Whom somebody calls who was turned away: a number of the association. [data: none] [holding: -] [copy: no]';
comment on column admission.rule.why is 'Why, in the words of the manager. [data: none] [holding: -] [copy: no]';
comment on column admission.rule.said_by is 'Which manager; nobody where it was opened at the server. [data: staff] [holding: -] [copy: no]';
comment on column admission.rule.said_at is 'When. [data: none] [holding: -] [copy: no]';
grant select, insert on admission.rule to tallessa_app;

create table admission.refusal (
  hour timestamptz not null,
  way text not null check (way in
    ('ELSEWHERE', 'NOT_BY_VPN', 'UNREADABLE', 'EARLY', 'EXPIRED', 'REVOKED', 'OTHER_CA')),
  many bigint not null check (many > 0),
  primary key (hour, way)
);
comment on table admission.refusal is 'How many requests were turned away before the sign-in, and nothing of whose.';
comment on column admission.refusal.hour is 'When it began. [data: none] [holding: -] [copy: no]';
comment on column admission.refusal.way is 'Why. [data: code] [holding: -] [copy: no]';
comment on column admission.refusal.many is 'How many. [data: none] [holding: -] [copy: no]';
grant select, insert, update (many), delete on admission.refusal to tallessa_app;
