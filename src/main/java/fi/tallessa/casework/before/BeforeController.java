package fi.tallessa.casework.before;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class BeforeController {

  private final Before before;

  BeforeController(Before before) {
    this.before = before;
  }

  @GetMapping("/customers/{code}/before")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.before.read")
  ModelAndView show(Code code, Visit visit) {
    return Screen.of(before.page(code, visit), page -> Screen.of("casework/before/page", page));
  }
}
