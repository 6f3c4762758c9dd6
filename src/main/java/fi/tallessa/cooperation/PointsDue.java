package fi.tallessa.cooperation;

import fi.tallessa.access.HealthRights;
import fi.tallessa.customer.duties.MoreDue;
import org.springframework.stereotype.Component;

/**
 * What others told of whom one reaches at a service is confirmed (S23): by the day on which it goes
 * where the service itself told it (D13), on no day where a guardian did whose word does not count.
 * Of health it is on the lists of those alone who may open it.
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
          and point.got_on is not null and {lasts} and ({ordinary} or {health} and {may})
        """
        .replace("{lasts}", ContactPoints.LASTS)
        .replace("{ordinary}", Shelf.ORDINARY.holds())
        .replace("{health}", Shelf.HEALTH.holds())
        .replace("{may}", HealthRights.holds("cooperation"));
  }
}
