package fi.tallessa.staff.handing;

import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Role;
import fi.tallessa.staff.HandedScreens;
import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.staff.proof.Proofs;
import fi.tallessa.staff.proof.Verdict;
import fi.tallessa.staff.session.Session;
import fi.tallessa.staff.signin.SignInPages;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Languages;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The worker's key is a one-time code: whoever sits beside them may watch it being typed, and it
 * opens nothing a second time.
 */
@Controller
class HandingController {

  private static final String TEMPLATE = "staff/handing/page";

  private final Proofs proofs;
  private final HandedScreens screens;
  private final Clock clock;

  HandingController(Proofs proofs, HandedScreens screens, Clock clock) {
    this.proofs = proofs;
    this.screens = screens;
    this.clock = clock;
  }

  @GetMapping("/me/handing")
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView show(Session mine) {
    return mine.handed() == null
        ? Screen.redirect("/")
        : Screen.of(TEMPLATE, page(mine, Problems.none()));
  }

  @PostMapping("/me/handing")
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView takeBack(
      @RequestParam(defaultValue = "") String code,
      Sending sending,
      Session mine,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (mine.handed() == null) {
      return Screen.redirect("/");
    }
    if (sending != Sending.TO_BE_DONE) {
      return Screen.unsaved(TEMPLATE, page(mine, Problems.none()));
    }
    var arrival = Arrival.of(request, clock.instant());
    return switch (proofs.code(mine.worker(), mine.role(), code, arrival)) {
      case Verdict.Right right -> {
        screens.takeBack(mine);
        Languages.takenBack(request, response);
        yield Screen.redirect(behind(mine.handed()));
      }
      case Verdict.Wrong wrong ->
          Screen.unsaved(TEMPLATE, page(mine, Problems.of(Problem.of("code", "staff.code.wrong"))));
      case Verdict.Wait(var until) ->
          Screen.unsaved(TEMPLATE, page(mine, SignInPages.wait("code", until, arrival.at())));
    };
  }

  /** The page the screen was handed from: one step above the one it was handed with. */
  private static String behind(String handed) {
    return handed.substring(0, handed.lastIndexOf('/'));
  }

  private static HandingPage page(Session mine, Problems problems) {
    return new HandingPage(mine.name(), mine.handed(), problems);
  }
}
