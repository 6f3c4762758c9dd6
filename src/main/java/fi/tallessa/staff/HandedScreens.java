package fi.tallessa.staff;

import fi.tallessa.staff.session.Session;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Repository;

/**
 * Handing the screen to somebody who does not work here: from then on this session opens one page,
 * until its worker shows a one-time code.
 */
@Repository
public class HandedScreens {

  private final JdbcClient db;

  HandedScreens(JdbcClient db) {
    this.db = db;
  }

  /**
   * @param path of the page that opens, with what lies under it
   */
  public void hand(String path) {
    write(current().id(), path);
  }

  /** Whether this screen is handed to somebody with this very page. */
  public boolean handed(String path) {
    return session().map(Session::handed).filter(path::equals).isPresent();
  }

  /** The worker has it again. */
  public void takeBack(Session session) {
    write(session.id(), null);
  }

  private void write(UUID session, String path) {
    db.sql("update staff.session set handed = ? where id = ?").params(path, session).update();
  }

  private static Session current() {
    return session().orElseThrow(() -> new AccessDeniedException("not signed in"));
  }

  private static Optional<Session> session() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .map(Authentication::getDetails)
        .filter(Session.class::isInstance)
        .map(Session.class::cast);
  }
}
