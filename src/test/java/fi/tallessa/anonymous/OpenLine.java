package fi.tallessa.anonymous;

import fi.tallessa.Owner;
import fi.tallessa.association.ServiceId;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationContext;

/** A service in which anonymous contacts are counted, for tests that are about something else. */
public final class OpenLine {

  /** The only one that is open. */
  public static Line only(ApplicationContext beans, ServiceId service, LocalDate today) {
    none(beans, today);
    var lines = beans.getBean(Lines.class);
    lines.open(service, Optional.empty(), today);
    return lines.open(today).getFirst();
  }

  /** One more, of another service. */
  public static Line another(ApplicationContext beans, ServiceId service, LocalDate today) {
    var lines = beans.getBean(Lines.class);
    lines.open(service, Optional.empty(), today);
    return lines.open(today).stream()
        .filter(one -> one.service().id().equals(service))
        .findFirst()
        .orElseThrow();
  }

  public static void none(ApplicationContext beans, LocalDate today) {
    beans
        .getBean(Owner.class)
        .db()
        .sql("update anonymous.line set last_day = ? where last_day is null")
        .param(today)
        .update();
  }

  private OpenLine() {}
}
