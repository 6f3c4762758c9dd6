package fi.tallessa.access.look;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class LooksController {

  private final Looking looking;
  private final Reviewing reviewing;

  LooksController(Looking looking, Reviewing reviewing) {
    this.looking = looking;
    this.reviewing = reviewing;
  }

  @GetMapping("/customers/{code}/looks")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "access.look.read")
  ModelAndView one(
      Code code, @RequestParam(required = false) Long before, Visit visit, SignedIn me) {
    return Screen.of(
        looking.page(code, before, me.manager(), visit),
        page -> Screen.of("access/look/page", page));
  }

  @GetMapping("/reviews/looks")
  @Allow(value = Role.MANAGER, opens = "access.look.review")
  ModelAndView all(@ModelAttribute LooksFilter filter, Visit visit) {
    return Screen.of("access/look/review", reviewing.page(filter, visit));
  }
}
