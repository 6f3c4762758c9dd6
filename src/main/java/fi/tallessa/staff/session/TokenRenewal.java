package fi.tallessa.staff.session;

import fi.tallessa.staff.proof.Cookies;
import fi.tallessa.staff.proof.Token;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/**
 * Another token for a session whose worker has just shown once more who they are (ASVS 7.2.4): a
 * cookie that was copied before is worth nothing of it.
 */
@Component
public class TokenRenewal {

  private final Sessions sessions;

  TokenRenewal(Sessions sessions) {
    this.sessions = sessions;
  }

  public void of(Session mine, HttpServletResponse response) {
    var token = Token.random();
    sessions.rotate(mine.id(), token);
    Cookies.SESSION.set(response, token);
  }
}
