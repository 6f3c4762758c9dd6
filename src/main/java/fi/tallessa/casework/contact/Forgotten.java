package fi.tallessa.casework.contact;

import fi.tallessa.association.deadline.Deadline;

/**
 * A relationship that lasts though nobody has met the customer for long: nothing would ever end its
 * time, so whoever works with them meets them or ends it (S42, GDPR Art. 5(1)(e)).
 */
final class Forgotten {

  /** Relationships that last, of customers without a contact and without anything that began. */
  static final String FROM =
      """
      from customer.relationship
      cross join (select (cast(:today as date) - case unit
            when 'DAYS' then make_interval(days => number)
            else make_interval(months => number) end)::date as before
          from association.deadline where deadline = '{limit}' and valid_from <= :today
          order by version desc limit 1) long
      where began_on <= long.before
        and not exists (select from customer.relationship_end ended
          where ended.subject_id = relationship.subject_id and ended.id = relationship.id)
        and not exists (select from customer.relationship later
          where later.subject_id = relationship.subject_id and later.began_on > long.before)
        and not exists (select from casework.contact
          where contact.subject_id = relationship.subject_id and contact.on_day > long.before)
      """
          .replace("{limit}", Deadline.FORGOTTEN.code());

  private Forgotten() {}
}
