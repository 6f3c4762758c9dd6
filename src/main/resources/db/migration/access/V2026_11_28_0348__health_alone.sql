-- Where whoever was responsible has left, whoever alone works with the customer has needed their health information since.
update access.designation alone
set health_by = designated_by, health_at = designated_at
where ended_at is null and absence_id is null and countersigner_id is null
  and not exists (select from access.designation other
    where other.subject_id = alone.subject_id and other.ended_at is null
      and (other.health_at is not null
        or other.id <> alone.id and other.absence_id is null and other.countersigner_id is null));
