package fi.tallessa.staff.proving;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.StepUp;
import fi.tallessa.web.Addresses;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The second factor once more, for ten minutes of what asks for it. */
@Controller
class ProvingController {

  private static final String TEMPLATE = "staff/proving/page";

  private final StepUp stepUp;

  ProvingController(StepUp stepUp) {
    this.stepUp = stepUp;
  }

  @GetMapping("/me/proving")
  @Allow(everybody = true)
  ModelAndView show(HttpServletRequest request) {
    return Screen.of(TEMPLATE, new ProvingPage(Addresses.wanted(request), Problems.none()));
  }

  @PostMapping("/me/proving")
  @Allow(everybody = true)
  ModelAndView prove(
      @RequestParam(defaultValue = "") String code,
      @RequestParam(defaultValue = "/") String to,
      Sending sending,
      Visit visit,
      HttpServletRequest request,
      HttpServletResponse response) {
    var path = Addresses.ours(to);
    var shown =
        sending
            .act(Result.fine(code))
            .flatMap(typed -> stepUp.shown("code", typed, visit, request, response));
    return shown.isFine()
        ? Screen.redirect(path)
        : Screen.unsaved(TEMPLATE, new ProvingPage(path, shown.problems()));
  }
}
