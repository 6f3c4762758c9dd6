package fi.tallessa.customer.search;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import java.util.Locale;
import java.util.Optional;
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
  ModelAndView list(
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "") String order,
      Locale locale,
      Visit visit) {
    var lang = locale.getLanguage();
    var page =
        seen(after)
            .map(last -> customers.next(last, !order.equals("any"), lang, visit))
            .orElseGet(() -> customers.first(lang, visit));
    return Screen.of("customer/search/list", page);
  }

  private static Optional<SubjectId> seen(String after) {
    try {
      return after.isEmpty() ? Optional.empty() : Optional.of(SubjectId.of(after));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }
}
