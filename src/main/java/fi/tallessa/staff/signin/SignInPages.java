package fi.tallessa.staff.signin;

import fi.tallessa.association.Association;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.staff.proof.Verdict;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What the pages on the way in tell: what is true of this connection, and no more. */
@Component
public class SignInPages {

  private final Association association;

  SignInPages(Association association) {
    this.association = association;
  }

  SignInPage password(SignInForm form, boolean ended, HttpServletRequest request, Problems found) {
    return new SignInPage(form.userName(), form.to(), ended, false, name(), tls(request), found);
  }

  /** Too many tries: whoever has the one-time code at hand need not wait. */
  SignInPage waiting(SignInForm form, HttpServletRequest request, Problems found) {
    return new SignInPage(form.userName(), form.to(), false, true, name(), tls(request), found);
  }

  CodePage code(String to, boolean passkey, HttpServletRequest request, Problems problems) {
    return new CodePage(to, passkey, name(), tls(request), problems);
  }

  /** Blank until set-up has named it. */
  public String name() {
    var name = association.name();
    return name.isBlank() ? null : name;
  }

  /** How long to wait, in whole minutes, so that nobody comes back too early. */
  public static Problems wait(String field, Instant until, Instant now) {
    long minutes = Math.max(1, Duration.between(now, until).plusSeconds(59).toMinutes());
    return Problems.of(Problem.of(field, "staff.sign_in.wait", minutes));
  }

  /** What to say at a box where somebody proves who they are; nothing when they did. */
  public static Problems problems(String field, String key, Verdict verdict, Arrival arrival) {
    return switch (verdict) {
      case Verdict.Right right -> Problems.none();
      case Verdict.Wrong wrong -> Problems.of(Problem.of(field, key));
      case Verdict.Wait(var until) -> wait(field, until, arrival.at());
    };
  }

  private static String tls(HttpServletRequest request) {
    return request.getAttribute("jakarta.servlet.request.secure_protocol") instanceof String version
        ? version.replace("TLSv", "TLS ")
        : null;
  }
}
