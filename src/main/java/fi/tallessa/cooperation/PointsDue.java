package fi.tallessa.cooperation;

import fi.tallessa.access.HealthRights;
import fi.tallessa.customer.duties.MoreDue;
import org.springframework.stereotype.Component;

/**
 * What a service itself told of whom one reaches there is confirmed by the day on which it goes
 * (S23, D13). Of health it is on the lists of those alone who may open it.
 */
@Component
class PointsDue implements MoreDue {

  @Override
  public String select() {
    return """
        select point.subject_id, 'VERIFY_POINT' as kind, point.goes_on as due_on
        from cooperation.cooperation join cooperation.contact_point point
          on point.subject_id = cooperation.subject_id and point.cooperation_id = cooperation.id
        where cooperation.from_day <= :today and cooperation.over_on > :today
          and point.goes_on > :today and ({ordinary} or {health} and {may})
        """
        .replace("{ordinary}", Shelf.ORDINARY.holds())
        .replace("{health}", Shelf.HEALTH.holds())
        .replace("{may}", HealthRights.holds("cooperation"));
  }
}
