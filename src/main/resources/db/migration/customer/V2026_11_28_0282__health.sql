-- Whoever is responsible for a customer has had their health information and needs it; nobody else is known to.
update access.designation
set health_by = designated_by, health_at = designated_at
where ended_at is null and absence_id is null and exists (
  select from customer.relationship
  where relationship.subject_id = designation.subject_id
    and relationship.worker_id = designation.worker_id
    and not exists (select from customer.relationship_end ended
      where ended.subject_id = relationship.subject_id and ended.id = relationship.id));
