alter table access.designation add column countersigner_id uuid references staff.worker;
alter table access.designation add constraint practice_ends check (countersigner_id is null or until_day is not null);
alter table access.designation add constraint nobody_countersigns_themselves check (countersigner_id <> worker_id);
comment on column access.designation.countersigner_id is 'Who countersigns what a student in practice writes; null for everybody else. [data: staff] [holding: designations] [copy: no]';

-- As before, but for students in practice: their being away leaves nobody alone, and a customer who has only them has nobody.
create or replace function access.uncovered(who uuid, gap daterange, ended timestamptz) returns setof uuid
language sql stable
begin atomic
  select own.subject_id from access.designation own
  where own.worker_id = who and (own.ended_at is null or own.ended_at = ended) and own.countersigner_id is null
    and daterange(own.from_day, own.until_day, '[]') && gap
    and not daterange(own.from_day, own.until_day, '[]') * gap <@ coalesce((
      select range_agg(free) from access.designation theirs
      join staff.worker on worker.id = theirs.worker_id and worker.role in ('WORKER', 'MANAGER')
      cross join lateral unnest(
        datemultirange(daterange(theirs.from_day, theirs.until_day, '[]') * daterange(null, worker.left_on, '[]'))
        - coalesce((select range_agg(daterange(absence.from_day, absence.until_day, '[]')) from staff.absence
            where absence.worker_id = theirs.worker_id and absence.ended_at is null), '{}'::datemultirange)) free
      where theirs.subject_id = own.subject_id and theirs.worker_id <> who and theirs.ended_at is null
        and theirs.countersigner_id is null),
      '{}'::datemultirange);
end;
