package fi.tallessa.staff;

import fi.tallessa.staff.session.Session;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
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

  /** The worker has it again. */
  public void takeBack(Session session) {
    write(session.id(), null);
  }

  private void write(UUID session, String path) {
    db.sql("update staff.session set handed = ? where id = ?").params(path, session).update();
  }

  private static Session current() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null && authentication.getDetails() instanceof Session session) {
      return session;
    }
    throw new AccessDeniedException("not signed in");
  }
}
