-- Makes the database and the two roles of Tallessa on a PostgreSQL server, 15 or newer. To be run once,
-- by a superuser of that server; run again it changes nothing but the passwords:
--
--   psql -h db.example.fi -U postgres -d postgres -f bin/roles.sql
--
-- It asks for two passwords. Who cannot be asked says -v owner_password=… -v app_password=…
--
-- tallessa_owner  makes the tables when the register starts (spring.flyway.user). Rules nothing else.
-- tallessa_app    works (spring.datasource.username). Owns nothing and makes nothing; with each table it
--                 may do what a migration grants, and it reads no key but through the access log.
\set ON_ERROR_STOP on
\set QUIET on
-- The server's log does not tell of this script, in which there are passwords.
set log_statement = 'none';
set log_min_duration_statement = -1;
set log_min_error_statement = 'panic';

do $$
begin
  if current_setting('server_version_num')::int < 150000 then
    raise exception 'This server is older than PostgreSQL 15.';
  end if;
end
$$;

select 'create role ' || name || ' login'
  from unnest(array['tallessa_owner', 'tallessa_app']) as name
  where not exists (select from pg_roles where rolname = name) \gexec
alter role tallessa_owner nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
alter role tallessa_app nosuperuser nocreatedb nocreaterole noreplication nobypassrls;

-- The server's log tells of the server, never of a statement or what was in it.
alter role tallessa_owner set log_min_error_statement = 'panic';
alter role tallessa_owner set log_error_verbosity = 'terse';
alter role tallessa_owner set log_statement = 'none';
alter role tallessa_owner set log_duration = off;
alter role tallessa_owner set log_min_duration_statement = -1;
alter role tallessa_owner set log_min_duration_sample = -1;
alter role tallessa_owner set log_transaction_sample_rate = 0;
alter role tallessa_owner set log_parameter_max_length = 0;
alter role tallessa_app set log_min_error_statement = 'panic';
alter role tallessa_app set log_error_verbosity = 'terse';
alter role tallessa_app set log_statement = 'none';
alter role tallessa_app set log_duration = off;
alter role tallessa_app set log_min_duration_statement = -1;
alter role tallessa_app set log_min_duration_sample = -1;
alter role tallessa_app set log_transaction_sample_rate = 0;
alter role tallessa_app set log_parameter_max_length = 0;

\if :{?owner_password}
  alter role tallessa_owner password :'owner_password';
\else
  \echo 'A password for tallessa_owner'
  \password tallessa_owner
\endif
\if :{?app_password}
  alter role tallessa_app password :'app_password';
\else
  \echo 'A password for tallessa_app'
  \password tallessa_app
\endif

select 'create database tallessa owner tallessa_owner template template0 encoding ''UTF8'''
    || ' locale_provider icu icu_locale ''fi-FI'' locale ''C.UTF-8'''
  where not exists (select from pg_database where datname = 'tallessa') \gexec
revoke all on database tallessa from public;
grant connect on database tallessa to tallessa_app;
