package fi.tallessa.customer.search;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ListController {

  private final OwnCustomers customers;

  ListController(OwnCustomers customers) {
    this.customers = customers;
  }

  @GetMapping("/customers")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.search.list")
  ModelAndView list(@RequestParam(defaultValue = "") String after, Locale locale, Visit visit) {
    return Screen.of(
        "customer/search/list", customers.page(Code.parse(after), locale.getLanguage(), visit));
  }
}
