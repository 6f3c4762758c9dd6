package fi.tallessa.staff;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.staff.proof.Proofs;
import fi.tallessa.staff.session.Session;
import fi.tallessa.staff.session.Sessions;
import fi.tallessa.staff.session.TokenRenewal;
import fi.tallessa.staff.signin.SignInPages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The second factor once more, in the middle of the work: for what being signed in does not open by
 * itself (K12, ASVS 7.5.3). A code is judged and counted as at the door, and is used up by being
 * right; so it is asked after all else that was typed has been found right. The session has another
 * token from then on (ASVS 7.2.4).
 */
@Component
public class StepUp {

  private final Proofs proofs;
  private final Sessions sessions;
  private final TokenRenewal renewal;

  StepUp(Proofs proofs, Sessions sessions, TokenRenewal renewal) {
    this.proofs = proofs;
    this.sessions = sessions;
    this.renewal = renewal;
  }

  /**
   * Judges a code, or a passkey in its place. Outside every transaction, since a wrong one is
   * counted whatever comes after.
   *
   * @param field the box it was typed in
   * @return the session it was shown in
   */
  public Result<UUID> shown(
      String field,
      String code,
      Visit visit,
      HttpServletRequest request,
      HttpServletResponse response) {
    var mine = mine().orElseThrow(() -> new AccessDeniedException("not signed in"));
    var arrival = Arrival.of(request, visit.when());
    var verdict = proofs.code(mine.worker(), mine.role(), code, arrival);
    var problems = SignInPages.problems(field, "staff.code.wrong", verdict, arrival);
    if (problems.isEmpty()) {
      sessions.prove(mine.id(), arrival.at());
      renewal.of(mine, response);
      return Result.fine(mine.id());
    }
    return Result.faulty(problems);
  }

  /** The session of this request. */
  public Optional<UUID> session() {
    return mine().map(Session::id);
  }

  private static Optional<Session> mine() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .map(Authentication::getDetails)
        .filter(Session.class::isInstance)
        .map(Session.class::cast);
  }
}
