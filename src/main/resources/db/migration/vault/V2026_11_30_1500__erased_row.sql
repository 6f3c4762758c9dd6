create table vault.erased_row (
  subject_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  relation text not null,
  key text not null,
  rewritten boolean not null,
  primary key (subject_id, id)
);
comment on table vault.erased_row is 'What was erased of a file that stays: where the row lay, and nothing that was in it. A backup of before forgets it again when it comes back; gone with the person, and once no backup is older.';
comment on column vault.erased_row.subject_id is 'Whose it was. [data: none] [holding: keys] [copy: no]';
comment on column vault.erased_row.id is 'Opaque: by it a backup is asked whether it was written before. [data: none] [holding: keys] [copy: no]';
comment on column vault.erased_row.at is 'When it went. [data: none] [holding: keys] [copy: no]';
comment on column vault.erased_row.relation is 'In which table it lay. [data: code] [holding: keys] [copy: no]';
comment on column vault.erased_row.key is 'Its primary key, as JSON: ids, codes of fields and numbers. [data: code] [holding: keys] [copy: no]';
comment on column vault.erased_row.rewritten is 'Whether a row lies there that was written over it, and not deleted. [data: none] [holding: keys] [copy: no]';
create index erased_row_by_age on vault.erased_row (at);
grant select on vault.erased_row to tallessa_app;

create function vault.log_row(erased regclass, was jsonb, rewritten boolean) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  subject uuid := (was ->> 'subject_id')::uuid;
begin
  -- Of a whole file no row is written down: its key goes with it. What moves to another file lives on there.
  if current_setting('tallessa.moves', true) = 'on'
    or not exists (select from vault.subject_key key where key.subject_id = subject) then
    return;
  end if;
  insert into vault.erased_row (subject_id, id, at, relation, key, rewritten)
  select subject, gen_random_uuid(), now(), erased::text, jsonb_object_agg(attname, was -> attname::text)::text, log_row.rewritten
  from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
  where indrelid = erased and indisprimary;
end
$$;
comment on function vault.log_row is 'Writes down that a row of a file that stays was erased: its key, and nothing that was in it.';

create function vault.log_erased() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
begin
  perform vault.log_row(tg_relid, to_jsonb(old), tg_op = 'UPDATE');
  return null;
end
$$;
comment on function vault.log_erased is 'At the end of a transaction, when it is known whether the key of the file went too.';

create function vault.still_erased() returns setof vault.erased_row
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp
as $$
declare
  one text;
begin
  for one in select distinct relation from vault.erased_row where to_regclass(relation) is not null loop
    return query execute format(
      'select gone.* from vault.erased_row gone where gone.relation = %L and (gone.rewritten or not exists ('
        || 'select from %s there, jsonb_populate_record(null::%s, gone.key::jsonb) lay where %s))',
      one, one, one,
      (select string_agg(format('there.%1$I = lay.%1$I', attname), ' and ')
        from pg_index join pg_attribute on attrelid = indrelid and attnum = any (indkey)
        where indrelid = one::regclass and indisprimary));
  end loop;
end
$$;
comment on function vault.still_erased is 'Those in whose place nothing lies again, as what was put back.';

create function vault.forget_rows(before timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  delete from vault.erased_row where at < forget_rows.before
$$;
comment on function vault.forget_rows is 'Forgets what no backup has any more.';

create or replace function vault.forget(subject uuid, at timestamptz) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
as $$
  -- Before the key, as everybody who makes one: a rotation waits for both or for neither.
  select number from vault.epoch where is_current for share;
  delete from vault.erased_row part where part.subject_id = forget.subject;
  with gone as (
    delete from vault.subject_key key where key.subject_id = forget.subject
    returning key.subject_id, key.epoch)
  insert into vault.erasure_log (subject_id, at, epoch)
  select gone.subject_id, forget.at,
    greatest(gone.epoch, (select number from vault.epoch where is_current))
  from gone
  on conflict (subject_id) do nothing;
$$;

revoke all on function vault.log_row, vault.log_erased, vault.still_erased, vault.forget_rows from public;
grant execute on function vault.still_erased, vault.forget_rows to tallessa_app;

do $$
declare
  one text;
begin
  foreach one in array array[
    'access.conflict', 'access.opening', 'access.protecting', 'access.unmasking',
    'casework.aim', 'casework.appointment', 'casework.appointment_cancellation', 'casework.appointment_hour',
    'casework.attachment', 'casework.attachment_removed', 'casework.benefit', 'casework.contact',
    'casework.guardian_release', 'casework.intern_entry', 'casework.note', 'casework.plan_outcome', 'casework.plan_step',
    'casework.promise_unkept', 'casework.task',
    'cooperation.contact_point', 'cooperation.cooperation',
    'customer.awareness', 'customer.basis', 'customer.custody', 'customer.datum', 'customer.first_use',
    'customer.guardian', 'customer.guardian_removed', 'customer.health_entry', 'customer.informing', 'customer.milestone',
    'customer.other_information', 'customer.overruling', 'customer.protection', 'customer.registration', 'customer.say',
    'disclosure.change_told', 'disclosure.correction', 'disclosure.disclosure', 'disclosure.own_receipt',
    'disclosure.own_report', 'disclosure.receipt', 'disclosure.report',
    'family.couple', 'family.home', 'family.home_address', 'family.link', 'family.link_end', 'family.relative',
    'files.content', 'legalbasis.consent_scan', 'retention.hold', 'rights.copy', 'rights.decision', 'rights.request'] loop
    execute format(
      'create constraint trigger log_erased after delete on %s deferrable initially deferred for each row'
        || ' execute function vault.log_erased()', one);
  end loop;
end
$$;
