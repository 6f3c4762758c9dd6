package fi.tallessa.staff.account;

import fi.tallessa.kernel.Role;
import fi.tallessa.staff.proof.NewDevice;
import fi.tallessa.staff.session.OpenSession;
import java.time.Instant;
import java.util.List;

/**
 * My own page.
 *
 * @param signed when I signed the undertaking of secrecy
 * @param fresh other browsers that are new to whoever reads it in this one
 * @param to where to go on after having been told of another session
 */
public record AccountPage(
    String name,
    String userName,
    Role role,
    Instant signed,
    List<OpenSession> sessions,
    List<NewDevice> fresh,
    List<Happened> happened,
    boolean passwordChanged,
    String to) {

  public boolean elsewhere() {
    return sessions.size() > 1;
  }

  @Override
  public String toString() {
    return "AccountPage";
  }
}
