package fi.tallessa.customer.awaiting;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Proven;
import fi.tallessa.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class AwaitingController {

  private final Telling telling;

  AwaitingController(Telling telling) {
    this.telling = telling;
  }

  @PostMapping("/customers/new/awaiting/{id}/erasure")
  @Proven
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.awaiting.erase")
  ModelAndView erase(@PathVariable SubjectId id, Visit visit) {
    return Screen.of(telling.erase(id, visit), gone -> Screen.redirect("/"));
  }
}
