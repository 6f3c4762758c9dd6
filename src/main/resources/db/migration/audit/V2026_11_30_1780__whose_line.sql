-- Whose line it was goes after 24 months, and the seal of the line stays (D24). So what is sealed is a hash of it that
-- leads back to nobody without the salt, and the salt goes with it.
alter table audit.access_log add salt uuid, add whose bytea;
alter table audit.access_log alter salt set default gen_random_uuid();
comment on column audit.access_log.salt is 'Drawn with the line: hides whose it is in its seal. Goes with the subject. [data: none] [holding: looks] [copy: no]';
comment on column audit.access_log.whose is 'In place of the subject once that was taken out: a hash of what stood there and of a salt that is gone. [data: none] [holding: looks] [copy: no]';

-- What was sealed before is sealed without a salt; what comes next is not.
update audit.access_log set salt = gen_random_uuid()
where line > (select coalesce(max(last_line), 0) from audit.checkpoint);

-- The lines that still say whose they are, the oldest first.
create index access_log_with_subject on audit.access_log (at) where subject_id is not null or digest is not null;

create function audit.whose(salt uuid, subject uuid, digest bytea) returns bytea
  language sql stable
as $$
  select pg_catalog.sha256(pg_catalog.convert_to(pg_catalog.concat_ws(' ', coalesce(whose.salt::text, '-'),
    coalesce(whose.subject::text, '-'), coalesce(pg_catalog.encode(whose.digest, 'hex'), '-')), 'UTF8'))
$$;
comment on function audit.whose is 'What is sealed of whose line it is.';

create function audit.readable_since() returns timestamptz
  language sql stable security definer set search_path = pg_catalog, pg_temp
as $$
  select now() - make_interval(months => greatest(24, (
    select number from association.deadline
    where deadline = 'log' and valid_from <= (now() at time zone 'Europe/Helsinki')::date
    order by version desc limit 1)))
$$;
comment on function audit.readable_since is 'Lines from then on say whose they are: as long as the association has set, by the clock of the database, and never shorter than a person may ask.';

create function audit.take_subjects(most int) returns int
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  with due as (
    select line from audit.access_log
    where (subject_id is not null or digest is not null) and at < audit.readable_since()
      and line <= (select max(last_line) from audit.checkpoint)
    order by at limit take_subjects.most),
  taken as (
    update audit.access_log log set subject_id = null, digest = null, salt = null,
      whose = audit.whose(coalesce(log.salt, gen_random_uuid()), log.subject_id, log.digest)
    from due where log.line = due.line
    returning log.line)
  select count(*)::int from taken
$$;
comment on function audit.take_subjects is 'Takes out whose some lines are, where it was sealed and its time is over, whoever asks.';

revoke all on function audit.whose, audit.readable_since, audit.take_subjects from public;
grant execute on function audit.whose, audit.take_subjects to tallessa_app;
