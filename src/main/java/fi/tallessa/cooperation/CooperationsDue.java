package fi.tallessa.cooperation;

import fi.tallessa.access.HealthRights;
import fi.tallessa.customer.duties.MoreDue;
import org.springframework.stereotype.Component;

/**
 * Fourteen days before its last day a cooperation is on the lists, with that day (D14). One that
 * tells of health is on the lists of those alone who may open it, and in the same words.
 */
@Component
class CooperationsDue implements MoreDue {

  @Override
  public String select() {
    return """
        select subject_id, 'COOPERATION' as kind, over_on - 1 as due_on
        from cooperation.cooperation
        where from_day <= :today and over_on > :today
          and over_on - 1 <= cast(:today as date) + {warned}
          and ({ordinary} or {health} and {may})
        """
        .replace("{warned}", "" + Term.WARNED)
        .replace("{ordinary}", Shelf.ORDINARY.holds())
        .replace("{health}", Shelf.HEALTH.holds())
        .replace("{may}", HealthRights.holds("cooperation"));
  }
}
