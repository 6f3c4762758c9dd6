package fi.tallessa.staff.session;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.SignedIn;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/**
 * A session that lives at this moment, with its worker: all that one statement brings.
 *
 * @param elsewhere when another session was found open, null when there is nothing to tell
 * @param news since when this browser was not told of new ones, null when there is nothing to tell
 * @param proved when the second factor was shown last
 * @param handed the one page that opens while the screen is handed to somebody, else null
 * @param keys whether keys of one letter do something
 * @param passkey whether a passkey of theirs can be shown here instead of a code
 */
public record Session(
    UUID id,
    WorkerId worker,
    String name,
    Role role,
    Step step,
    Instant began,
    Instant touched,
    Instant elsewhere,
    Instant news,
    Instant proved,
    String handed,
    boolean keys,
    boolean passkey) {

  /** The principal is {@link SignedIn} only inside; on the way in it opens no page of the house. */
  Authentication authentication() {
    var authentication =
        step == Step.INSIDE
            ? UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(worker, name, role, keys, passkey),
                null,
                AuthorityUtils.createAuthorityList("ROLE_" + role.name(), step.authority()))
            : UsernamePasswordAuthenticationToken.authenticated(
                step, null, AuthorityUtils.createAuthorityList(step.authority()));
    authentication.setDetails(this);
    return authentication;
  }

  @Override
  public String toString() {
    return "Session";
  }
}
