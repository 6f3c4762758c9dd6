package fi.tallessa.cooperation;

import fi.tallessa.customer.consented.MoreTold;
import org.springframework.stereotype.Component;

/** Contact points that a service itself has told, while they may be shown (S22, GDPR Art. 14). */
@Component
class PointsTold implements MoreTold {

  @Override
  public String select() {
    return """
        select point.subject_id, point.got_on
        from cooperation.cooperation join cooperation.contact_point point
          on point.subject_id = cooperation.subject_id and point.cooperation_id = cooperation.id
        where point.subject_id = any (:subjects) and point.got_on is not null
          and cooperation.from_day <= :today and cooperation.over_on > :today and {lasts}
          and ({ordinary} or {health})
        """
        .replace("{lasts}", ContactPoints.LASTS)
        .replace("{ordinary}", Shelf.ORDINARY.holds())
        .replace("{health}", Shelf.HEALTH.holds());
  }
}
