package fi.tallessa.access.who;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class WhoController {

  private final TellingWho telling;

  WhoController(TellingWho telling) {
    this.telling = telling;
  }

  @GetMapping("/customers/{code}/who")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "access.who.read")
  ModelAndView page(Code code, Visit visit) {
    return Screen.of(telling.page(code, visit), page -> Screen.of("access/who/page", page));
  }
}
