-- Where whoever was responsible has left, whoever alone works with the customer has needed their health information since.
with standing as (
  select designation.* from access.designation join staff.worker on worker.id = worker_id
  where ended_at is null and current_date between from_day and coalesce(until_day, 'infinity')
    and current_date <= coalesce(left_on, 'infinity'))
update access.designation alone
set health_by = designated_by, health_at = designated_at
where id in (select id from standing where absence_id is null and countersigner_id is null)
  and not exists (select from standing other
    where other.subject_id = alone.subject_id
      and (other.health_at is not null
        or other.id <> alone.id and other.absence_id is null and other.countersigner_id is null));
