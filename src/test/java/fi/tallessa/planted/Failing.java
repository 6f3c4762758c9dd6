package fi.tallessa.planted;

import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Role;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Stopped;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.web.servlet.ModelAndView;

/** Routes that break in every way, with a word in their messages that must not come out. */
public final class Failing {

  public static final String CANARY = "Kanariani Keltainen 040 555 0199";

  @Allow(Role.WORKER)
  public ModelAndView broken() {
    throw new IllegalStateException(CANARY, new IllegalArgumentException(CANARY));
  }

  @Allow(Role.WORKER)
  public ModelAndView duplicate() {
    throw new DataIntegrityViolationException(CANARY, new SQLException(CANARY, "23505"));
  }

  @Allow(Role.WORKER)
  public ModelAndView away() {
    throw new IllegalStateException(new SQLTransientConnectionException(CANARY, "08001"));
  }

  @Allow(Role.WORKER)
  public ModelAndView missing() {
    throw new Stopped(Refusal.NOT_THERE);
  }

  @Allow(Role.WORKER)
  public ModelAndView frozen() {
    throw new Stopped(Refusal.FROZEN);
  }

  @Allow(Role.WORKER)
  public ModelAndView reason() {
    throw new Stopped(Refusal.NEEDS_REASON);
  }
}
