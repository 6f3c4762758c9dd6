package fi.tallessa.staff.passkey;

import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.staff.session.Session;
import fi.tallessa.staff.session.TokenRenewal;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import fi.tallessa.web.Stopped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One of my passkeys is lost, or somebody else has what holds it. */
@Controller
class RemovalController {

  private static final String TEMPLATE = "staff/passkey/removal";

  private final OwnPasskeys passkeys;
  private final TokenRenewal renewal;
  private final Clock clock;

  RemovalController(OwnPasskeys passkeys, TokenRenewal renewal, Clock clock) {
    this.passkeys = passkeys;
    this.renewal = renewal;
    this.clock = clock;
  }

  @GetMapping("/me/passkeys/{id}/removal")
  @Allow(everybody = true)
  ModelAndView show(@PathVariable UUID id, Session mine) {
    return Screen.of(TEMPLATE, page(id, mine, Problems.none()));
  }

  @PostMapping("/me/passkeys/{id}/removal")
  @Allow(everybody = true)
  ModelAndView remove(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String current,
      @RequestParam(defaultValue = "") String code,
      Sending sending,
      Session mine,
      HttpServletRequest request,
      HttpServletResponse response) {
    page(id, mine, Problems.none());
    var problems =
        sending == Sending.TO_BE_DONE
            ? passkeys.remove(id, current, code, mine, Arrival.of(request, clock.instant()))
            : sending.act(Result.fine(code)).problems();
    if (!problems.isEmpty()) {
      return Screen.unsaved(TEMPLATE, page(id, mine, problems));
    }
    renewal.of(mine, response);
    return Screen.redirect("/me/passkeys");
  }

  private RemovalPage page(UUID id, Session mine, Problems problems) {
    return passkeys.removal(id, mine, problems).orElseThrow(() -> new Stopped(Refusal.NOT_THERE));
  }
}
