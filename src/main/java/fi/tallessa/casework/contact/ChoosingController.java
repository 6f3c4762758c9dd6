package fi.tallessa.casework.contact;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ChoosingController {

  private final Choosing choosing;

  ChoosingController(Choosing choosing) {
    this.choosing = choosing;
  }

  @GetMapping("/contacts/new")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.contact.choose")
  ModelAndView choose(Visit visit) {
    return Screen.of("casework/contact/choose", choosing.page(visit));
  }
}
