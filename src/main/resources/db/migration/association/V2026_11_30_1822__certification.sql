-- The certificate of conformity of the system, as somebody has it in their hands; without a row there is none.
create table association.certification (
  number int primary key check (number > 0),
  class text not null check (class in ('NONE', 'A', 'B')),
  certificate text,
  body text,
  covers text,
  from_day date,
  until_day date check (until_day >= from_day),
  said_by uuid not null,
  said_at timestamptz not null,
  check (case class
    when 'NONE' then certificate is null and body is null and covers is null and from_day is null and until_day is null
    else certificate is not null and body is not null and covers is not null and from_day is not null and until_day is not null end)
);
comment on table association.certification is 'Whether the system is certified, and by whom (S34). The highest number holds; those before it stay. Empty: it is not.';
comment on column association.certification.number is 'Counts what was said, without gaps: of two who say something at once, one is told. [data: none] [holding: -] [copy: no]';
comment on column association.certification.class is 'The class, or that it is not certified. [data: code] [holding: -] [copy: no]';
comment on column association.certification.certificate is 'What the certificate is called by whoever gave it. [data: none] [holding: -] [copy: no]';
comment on column association.certification.body is 'Who assessed the system. [data: none] [holding: -] [copy: no]';
comment on column association.certification.covers is 'Which version and surroundings were assessed. [data: none] [holding: -] [copy: no]';
comment on column association.certification.from_day is 'First day of the certificate. [data: none] [holding: -] [copy: no]';
comment on column association.certification.until_day is 'Last day of the certificate. [data: none] [holding: -] [copy: no]';
comment on column association.certification.said_by is 'Which manager. [data: staff] [holding: -] [copy: no]';
comment on column association.certification.said_at is 'When they said it. [data: none] [holding: -] [copy: no]';
grant select, insert on association.certification to tallessa_app;
