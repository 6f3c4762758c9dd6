package fi.tallessa.access.opening;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Proven;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class OpeningController {

  private static final String PAGE = "access/opening/page";

  private final GivingReasons reasons;

  OpeningController(GivingReasons reasons) {
    this.reasons = reasons;
  }

  /** Asks nobody's file, so it opens no permit: every code gets the same page. */
  @GetMapping("/customers/{code}/openings/new")
  @Proven
  @Allow(Role.MANAGER)
  ModelAndView ask(Code code, @RequestParam(defaultValue = "") String back) {
    return Screen.of(
        PAGE, new OpeningPage(code.shown(), new OpeningForm("", back), Problems.none()));
  }

  @PostMapping("/customers/{code}/openings")
  @Proven
  @Allow(value = Role.MANAGER, opens = "access.opening.reason")
  ModelAndView give(Code code, @ModelAttribute OpeningForm form, Sending sending, Visit visit) {
    return switch (sending.act(form.check())) {
      case Result.Faulty<Words>(var problems) ->
          Screen.unsaved(PAGE, new OpeningPage(code.shown(), form, problems));
      case Result.Fine<Words>(var reason) ->
          Screen.of(
              reasons.give(reason, code, visit), permit -> Screen.redirect(form.onward(code)));
    };
  }
}
