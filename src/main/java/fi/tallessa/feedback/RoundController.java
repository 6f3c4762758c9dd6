package fi.tallessa.feedback;

import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import fi.tallessa.web.SignedIn;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Rounds of asking how it went. */
@Controller
class RoundController {

  private static final String LIST = "feedback/rounds";

  private final Asking asking;

  RoundController(Asking asking) {
    this.asking = asking;
  }

  @GetMapping("/feedback")
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView list(Visit visit) {
    return Screen.of(LIST, asking.page(visit));
  }

  @PostMapping("/feedback")
  @Allow(Role.MANAGER)
  ModelAndView begin(@ModelAttribute RoundForm form, Sending sending, Visit visit) {
    return Screen.after(Entry.open(asking.begin(form, sending, visit)), LIST, "/feedback");
  }

  @GetMapping("/rounds/{id}")
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView round(@PathVariable UUID id, SignedIn me, Visit visit) {
    return Screen.of(
        asking.round(id, me.manager(), visit), page -> Screen.of("feedback/round", page));
  }

  @PostMapping("/rounds/{id}/end")
  @Allow(Role.MANAGER)
  ModelAndView end(@PathVariable UUID id, Visit visit) {
    return Screen.of(asking.end(id, visit), round -> Screen.redirect(round.path()));
  }

  @PostMapping("/rounds/{id}/handing")
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView hand(@PathVariable UUID id, Visit visit) {
    return Screen.of(asking.hand(id, visit), round -> Screen.redirect(round.link()));
  }
}
