package fi.tallessa.staff.passkey;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.staff.session.Session;
import fi.tallessa.staff.session.TokenRenewal;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** My passkeys: the list, and making one more. */
@Controller
class PasskeyController {

  private static final String TEMPLATE = "staff/passkey/page";
  private static final String MAKING = "staff/passkey/making";
  private static final Problems NONE_MADE =
      Result.faulty("made", "staff.passkey.not_made").problems();

  private final OwnPasskeys passkeys;
  private final TokenRenewal renewal;
  private final Clock clock;

  PasskeyController(OwnPasskeys passkeys, TokenRenewal renewal, Clock clock) {
    this.passkeys = passkeys;
    this.renewal = renewal;
    this.clock = clock;
  }

  @GetMapping("/me/passkeys")
  @Allow(everybody = true)
  ModelAndView show(Session mine) {
    return Screen.of(TEMPLATE, passkeys.page(mine, PasskeyForm.EMPTY, Problems.none()));
  }

  @PostMapping("/me/passkeys")
  @Allow(everybody = true)
  ModelAndView begin(
      @ModelAttribute PasskeyForm form, Sending sending, Session mine, HttpServletRequest request) {
    var problems =
        sending == Sending.TO_BE_DONE
            ? passkeys.begin(form, mine, Arrival.of(request, clock.instant()))
            : sending.act(Result.fine(form)).problems();
    return problems.isEmpty()
        ? Screen.redirect("/me/passkeys/new")
        : Screen.unsaved(TEMPLATE, passkeys.page(mine, form, problems));
  }

  @GetMapping("/me/passkeys/new")
  @Allow(everybody = true)
  ModelAndView making(Session mine) {
    return passkeys
        .making(mine, clock.instant())
        .map(page -> Screen.of(MAKING, page))
        .orElseGet(() -> Screen.redirect("/me/passkeys"));
  }

  /** What was not made is begun anew: each challenge is answered once. */
  @PostMapping("/me/passkeys/new")
  @Allow(everybody = true)
  ModelAndView keep(
      @RequestParam(defaultValue = "") String made,
      Session mine,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (!passkeys.keep(made, mine, Arrival.of(request, clock.instant()))) {
      return Screen.unsaved(TEMPLATE, passkeys.page(mine, PasskeyForm.EMPTY, NONE_MADE));
    }
    renewal.of(mine, response);
    return Screen.redirect("/me/passkeys");
  }
}
