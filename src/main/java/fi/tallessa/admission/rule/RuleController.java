package fi.tallessa.admission.rule;

import fi.tallessa.admission.RuleVersion;
import fi.tallessa.admission.WayIn;
import fi.tallessa.association.Version;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Proven;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** From where the register is reached: a manager sets it, the data-protection contact reads it. */
@Controller
@RequestMapping("/setup/admission")
class RuleController {

  private static final String PAGE = "admission/rule/page";

  private final RuleChanges changes;

  RuleController(RuleChanges changes) {
    this.changes = changes;
  }

  @GetMapping
  @Proven
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView show(Visit visit) {
    var form = RuleForm.of(changes.now());
    return Screen.of(PAGE, changes.page(form, Problems.none(), visit));
  }

  @PostMapping
  @Proven
  @Allow(Role.MANAGER)
  ModelAndView say(
      @ModelAttribute RuleForm form, Sending sending, Visit visit, HttpServletRequest request) {
    var said = sending.act(form.read(visit)).flatMap(one -> changes.say(one, request));
    return switch (said) {
      case Result.Fine<RuleVersion> _ -> Screen.redirect("/setup");
      case Result.Faulty<RuleVersion>(var problems) -> unsaved(form, problems, visit);
    };
  }

  /** Nothing is saved: what somebody would meet who comes from an address. */
  @PostMapping("/trial")
  @Allow(Role.MANAGER)
  ModelAndView tryOut(@ModelAttribute RuleForm form, Sending sending, Visit visit) {
    return switch (sending.act(form.trial().map(changes::tried))) {
      case Result.Fine<WayIn>(var way) -> Screen.of(PAGE, changes.page(form, way, visit));
      case Result.Faulty<WayIn>(var problems) ->
          Screen.unsaved(PAGE, changes.page(form, problems, visit));
    };
  }

  private ModelAndView unsaved(RuleForm form, Problems problems, Visit visit) {
    return Version.overtaken(problems)
        ? Screen.conflicting(PAGE, changes.page(form.over(changes.now()), problems, visit))
        : Screen.unsaved(PAGE, changes.page(form, problems, visit));
  }
}
