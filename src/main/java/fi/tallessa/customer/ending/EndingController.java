package fi.tallessa.customer.ending;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class EndingController {

  private final EndingList list;

  EndingController(EndingList list) {
    this.list = list;
  }

  @GetMapping("/customers/ending")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.ending.list")
  ModelAndView show(@RequestParam(defaultValue = "") String after, Visit visit) {
    return Screen.of("customer/ending/page", list.page(after, visit));
  }
}
