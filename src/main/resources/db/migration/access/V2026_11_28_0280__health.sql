alter table access.designation
  add column health_by uuid references staff.worker,
  add column health_at timestamptz,
  add constraint health_by_somebody check ((health_by is null) = (health_at is null));
comment on column access.designation.health_by is 'Who gave the worker the right to health information with it (S20); null where they have none. [data: staff] [holding: designations] [copy: no]';
comment on column access.designation.health_at is 'When; null where they have none. [data: none] [holding: designations] [copy: no]';

-- Whoever covers reads no more than whom they cover.
update access.designation cover
set notes_from_day = greatest(cover.notes_from_day, own.notes_from_day)
from staff.absence
join lateral (select theirs.subject_id, max(theirs.notes_from_day) as notes_from_day
  from access.designation theirs
  where theirs.worker_id = absence.worker_id and theirs.ended_at is null
    and daterange(theirs.from_day, theirs.until_day, '[]')
      && daterange(absence.from_day, absence.until_day, '[]')
  group by theirs.subject_id) own on true
where absence.id = cover.absence_id and own.subject_id = cover.subject_id
  and cover.ended_at is null and own.notes_from_day is not null;
