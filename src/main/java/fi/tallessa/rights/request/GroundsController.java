package fi.tallessa.rights.request;

import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** On what alone less is given than was asked, and which of it was checked. */
@Controller
@RequestMapping("/rights/grounds")
class GroundsController {

  private final Checking checking;

  GroundsController(Checking checking) {
    this.checking = checking;
  }

  /** Also whoever is the second of two: a ground is agreed to that one has read. */
  @GetMapping
  @Allow({Role.MANAGER, Role.DATA_PROTECTION, Role.APPROVER})
  ModelAndView list() {
    return Screen.of("rights/request/grounds", checking.page());
  }

  /** Nobody looks a statement of law through who does not advise on it. */
  @PostMapping("/{ground}/check")
  @Allow(Role.DATA_PROTECTION)
  ModelAndView check(@PathVariable String ground, Visit visit) {
    return Screen.of(
        Entry.there(Ground.of(ground).filter(Ground::asksAdvice)),
        one -> {
          checking.check(one, visit);
          return Screen.redirect("/rights/grounds");
        });
  }
}
