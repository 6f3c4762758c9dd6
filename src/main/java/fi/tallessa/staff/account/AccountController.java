package fi.tallessa.staff.account;

import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.staff.session.Session;
import fi.tallessa.web.Addresses;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** My own page: who I am here, and where I am signed in. */
@Controller
class AccountController {

  private final Account account;
  private final Clock clock;

  AccountController(Account account, Clock clock) {
    this.account = account;
    this.clock = clock;
  }

  @GetMapping("/me")
  @Allow(everybody = true)
  ModelAndView show(
      @RequestParam(required = false) String changed, Session mine, HttpServletRequest request) {
    return Screen.of(
        "staff/account/page", account.page(mine, arrival(request), changed != null, "/"));
  }

  @PostMapping("/me/sessions/{id}/ending")
  @Allow(everybody = true)
  ModelAndView end(@PathVariable UUID id, Session mine, HttpServletRequest request) {
    account.end(mine, id, arrival(request));
    return Screen.redirect("/me");
  }

  @GetMapping("/me/elsewhere")
  @Allow(everybody = true)
  ModelAndView elsewhere(Session mine, HttpServletRequest request) {
    return Screen.of(
        "staff/elsewhere/page",
        account.page(mine, arrival(request), false, Addresses.wanted(request)));
  }

  /** It was I: both may go on. */
  @PostMapping("/me/elsewhere")
  @Allow(everybody = true)
  ModelAndView told(Session mine, HttpServletRequest request) {
    account.told(mine);
    return Screen.redirect(Addresses.wanted(request));
  }

  /** It was not I, or I am done there. */
  @PostMapping("/me/elsewhere/ending")
  @Allow(everybody = true)
  ModelAndView endOthers(Session mine, HttpServletRequest request) {
    account.endOthers(mine, arrival(request));
    return Screen.redirect("/me");
  }

  private Arrival arrival(HttpServletRequest request) {
    return Arrival.of(request, clock.instant());
  }
}
