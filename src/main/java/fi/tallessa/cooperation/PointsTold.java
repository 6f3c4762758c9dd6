package fi.tallessa.cooperation;

import fi.tallessa.customer.consented.MoreTold;
import org.springframework.stereotype.Component;

/**
 * Every version of a contact point that a service itself has told, while it may be shown (S22, GDPR
 * Art. 14).
 */
@Component
class PointsTold implements MoreTold {

  @Override
  public String select() {
    return """
        select point.subject_id, told.got_on
        from cooperation.cooperation join {now}
          on point.subject_id = cooperation.subject_id and point.cooperation_id = cooperation.id
        cross join lateral (select point.got_on
          union all select past.got_on from cooperation.contact_point_past past
          where past.subject_id = point.subject_id and past.id = point.id
            and past.version < point.before) told
        where point.subject_id = any (:subjects) and told.got_on is not null
          and cooperation.from_day <= :today and cooperation.over_on > :today and {lasts}
          and ({ordinary} or {health})
        """
        .replace("{now}", PointVersions.NOW)
        .replace("{lasts}", ContactPoints.LASTS)
        .replace("{ordinary}", Shelf.ORDINARY.holds())
        .replace("{health}", Shelf.HEALTH.holds());
  }
}
