package fi.tallessa.customer.wording;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the guard was answered, for line managers. */
@Controller
class WordingController {

  private final Sampling sampling;

  WordingController(Sampling sampling) {
    this.sampling = sampling;
  }

  @GetMapping("/reviews/wording")
  @Allow(value = Role.MANAGER, opens = "customer.wording.sample")
  ModelAndView list(@RequestParam(defaultValue = "") String before, Visit visit) {
    return Screen.of("customer/wording/page", sampling.page(Sample.Place.of(before), visit));
  }
}
