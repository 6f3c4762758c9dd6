package fi.tallessa.staff.session;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.staff.proof.Cookies;
import fi.tallessa.staff.proof.Factor;
import fi.tallessa.staff.proof.Token;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one click: opens a session as if password and code had been shown. It stands in the package
 * of signing in, so that the product itself need not offer any such way; it is in the demo's jar
 * alone.
 */
@Component
@Profile("demo")
public class CastSignIn {

  private final Sessions sessions;
  private final ParallelSessions parallel;
  private final Clock clock;

  CastSignIn(Sessions sessions, ParallelSessions parallel, Clock clock) {
    this.sessions = sessions;
    this.parallel = parallel;
    this.clock = clock;
  }

  /**
   * Ends what this browser and what the same person had open: a visitor is not asked about another
   * browser.
   */
  @Transactional
  public void open(
      WorkerId worker, Role role, HttpServletRequest request, HttpServletResponse response) {
    Cookies.SESSION.in(request).ifPresent(sessions::end);
    var token = Token.random();
    parallel.endOthers(worker, UUID.randomUUID());
    sessions.open(token, worker, role, Factor.CODE, Arrival.of(request, clock.instant()));
    Cookies.SESSION.set(response, token);
  }
}
