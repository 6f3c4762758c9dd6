alter table access.designation add column absence_id uuid references staff.absence;
create index designation_by_absence on access.designation (absence_id) where absence_id is not null;
comment on column access.designation.absence_id is 'The absence it covers, where it covers one: it ends with it. [data: staff] [holding: designations] [copy: no]';

-- Whose file has, on some day of a gap that one worker leaves, nobody else designated to it who is here on that day.
-- Where the worker has left, their designations were ended by that, at that moment.
create function access.uncovered(who uuid, gap daterange, ended timestamptz) returns setof uuid
language sql stable
begin atomic
  select own.subject_id from access.designation own
  where own.worker_id = who and (own.ended_at is null or own.ended_at = ended)
    and daterange(own.from_day, own.until_day, '[]') && gap
    and not daterange(own.from_day, own.until_day, '[]') * gap <@ coalesce((
      select range_agg(free) from access.designation theirs
      join staff.worker on worker.id = theirs.worker_id and worker.role in ('WORKER', 'MANAGER')
      cross join lateral unnest(
        datemultirange(daterange(theirs.from_day, theirs.until_day, '[]') * daterange(null, worker.left_on, '[]'))
        - coalesce((select range_agg(daterange(absence.from_day, absence.until_day, '[]')) from staff.absence
            where absence.worker_id = theirs.worker_id and absence.ended_at is null), '{}'::datemultirange)) free
      where theirs.subject_id = own.subject_id and theirs.worker_id <> who and theirs.ended_at is null),
      '{}'::datemultirange);
end;
