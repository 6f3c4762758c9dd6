package fi.tallessa.staff.undertaking;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.staff.session.Session;
import fi.tallessa.staff.signin.SignInPages;
import fi.tallessa.web.Addresses;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The undertaking of secrecy: before it is signed, nothing else opens (S35). */
@Controller
class UndertakingController {

  private static final String TEMPLATE = "staff/undertaking/page";
  private static final String BECAUSE = "open to whoever has shown both factors and not signed yet";

  private final Signing signing;
  private final SignInPages pages;
  private final Clock clock;

  UndertakingController(Signing signing, SignInPages pages, Clock clock) {
    this.signing = signing;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/undertaking")
  @Allow.Anyone(because = BECAUSE)
  ModelAndView show(Session session, HttpServletRequest request) {
    return Screen.of(TEMPLATE, page(session, false, Problems.none(), request));
  }

  @PostMapping("/undertaking")
  @Allow.Anyone(because = BECAUSE)
  ModelAndView sign(
      @RequestParam(defaultValue = "") String agreed,
      Sending sending,
      Session session,
      Locale locale,
      HttpServletRequest request) {
    boolean ticked = agreed.equals("yes");
    var meant =
        sending.act(
            ticked ? Result.fine(agreed) : Result.faulty("agreed", "staff.undertaking.missing"));
    if (!meant.isFine()) {
      return Screen.unsaved(TEMPLATE, page(session, ticked, meant.problems(), request));
    }
    var visit = new Visit(session.worker(), clock.instant(), Purpose.CUSTOMER_WORK);
    signing.sign(visit, locale.getLanguage(), Arrival.of(request, visit.when()));
    return Screen.redirect(Addresses.wanted(request));
  }

  private UndertakingPage page(
      Session session, boolean agreed, Problems problems, HttpServletRequest request) {
    return new UndertakingPage(
        session.name(), pages.name(), agreed, Addresses.wanted(request), problems);
  }
}
