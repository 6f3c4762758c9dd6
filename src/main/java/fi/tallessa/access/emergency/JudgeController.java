package fi.tallessa.access.emergency;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class JudgeController {

  private static final String PAGE = "access/emergency/judge";

  private final Judging judging;

  JudgeController(Judging judging) {
    this.judging = judging;
  }

  @GetMapping("/reviews/emergencies")
  @Allow(value = Role.MANAGER, opens = "access.emergency.list")
  ModelAndView list(Visit visit) {
    return Screen.of("access/emergency/waiting", judging.list(visit));
  }

  @GetMapping("/customers/{code}/emergencies/{id}")
  @Allow(value = Role.MANAGER, opens = "access.emergency.read")
  ModelAndView one(Code code, @PathVariable UUID id, Visit visit) {
    return Screen.of(judging.page(code, id, visit), page -> Screen.of(PAGE, page));
  }

  @PostMapping("/customers/{code}/emergencies/{id}")
  @Allow(value = Role.MANAGER, opens = "access.emergency.judge")
  ModelAndView judge(
      Code code,
      @PathVariable UUID id,
      @ModelAttribute JudgeForm form,
      Sending sending,
      Visit visit) {
    return switch (sending.act(form.check())) {
      case Result.Faulty<JudgeForm.Judged>(var problems) ->
          Screen.of(
              judging.page(code, id, visit),
              page -> Screen.unsaved(PAGE, page.again(form, problems)));
      case Result.Fine<JudgeForm.Judged>(var judged) ->
          Screen.of(judging.judge(code, id, judged, visit), Screen::redirect);
    };
  }
}
