package fi.tallessa.access.conflict;

import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whom I know who may be a customer here. */
@Controller
class ToldTiesController {

  private static final String PAGE = "access/conflict/told";

  private final TellingOfTies telling;

  ToldTiesController(TellingOfTies telling) {
    this.telling = telling;
  }

  @GetMapping("/me/conflicts")
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView page(Visit visit) {
    return Screen.of(PAGE, telling.page(visit));
  }

  @PostMapping("/me/conflicts")
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView tell(@ModelAttribute ToldForm form, Sending sending, Visit visit) {
    return Screen.after(Entry.open(telling.tell(form, sending, visit)), PAGE, "/me/conflicts");
  }
}
