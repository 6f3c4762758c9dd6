package fi.tallessa.association.controller;

import fi.tallessa.association.Association;
import fi.tallessa.association.Association.Said;
import fi.tallessa.association.Version;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Who the controller is, as the notice tells it (GDPR Art. 13(1)(a) and (b)). */
@Controller
@RequestMapping("/setup/controller")
class ControllerController {

  private static final String PAGE = "association/controller/page";

  private final Association association;

  ControllerController(Association association) {
    this.association = association;
  }

  @GetMapping
  @Allow(Role.MANAGER)
  ModelAndView show() {
    var now = association.said();
    return Screen.of(PAGE, new ControllerPage(now, ControllerForm.of(now), Problems.none()));
  }

  @PostMapping
  @Allow(Role.MANAGER)
  ModelAndView say(@ModelAttribute ControllerForm form, Sending sending) {
    return switch (sending.act(form.read()).flatMap(this::said)) {
      case Result.Fine<Said> _ -> Screen.redirect("/setup");
      case Result.Faulty<Said>(var problems) -> unsaved(form, problems);
    };
  }

  private Result<Said> said(Said changed) {
    return association.say(changed) ? Result.fine(changed) : Result.faulty(Version.meanwhile());
  }

  private ModelAndView unsaved(ControllerForm form, Problems problems) {
    var now = association.said();
    return Version.overtaken(problems)
        ? Screen.conflicting(PAGE, new ControllerPage(now, form.over(now), problems))
        : Screen.unsaved(PAGE, new ControllerPage(now, form, problems));
  }
}
