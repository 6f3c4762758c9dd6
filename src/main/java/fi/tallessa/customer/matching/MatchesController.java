package fi.tallessa.customer.matching;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class MatchesController {

  private final Matching matching;

  MatchesController(Matching matching) {
    this.matching = matching;
  }

  @GetMapping("/reviews/matches")
  @Allow(value = Role.MANAGER, opens = "customer.matching.list")
  ModelAndView list(Visit visit) {
    return Screen.of("customer/matching/page", new MatchesPage(matching.open(visit)));
  }

  @PostMapping("/customers/{code}/matches/{id}/resolution")
  @Allow(value = Role.MANAGER, opens = "customer.matching.resolve")
  ModelAndView resolve(Code code, @PathVariable UUID id, Visit visit) {
    return Screen.of(
        matching.resolve(code, id, visit), resolved -> Screen.redirect("/reviews/matches"));
  }
}
