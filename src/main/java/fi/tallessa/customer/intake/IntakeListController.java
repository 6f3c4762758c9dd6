package fi.tallessa.customer.intake;

import fi.tallessa.association.ServiceId;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class IntakeListController {

  private final IntakeList list;

  IntakeListController(IntakeList list) {
    this.list = list;
  }

  /** Who waits for a service, in their order. */
  @GetMapping("/intake")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.intake.list")
  ModelAndView show(
      @RequestParam(name = "service", defaultValue = "") String service,
      @RequestParam(name = "list", defaultValue = "") String shelf,
      @RequestParam(defaultValue = "") String after,
      Visit visit) {
    return Screen.of(
        "customer/intake/list",
        list.page(
            ServiceId.parse(service),
            Shelf.of(shelf).orElse(Shelf.WAITING),
            Code.parse(after).map(Code::value).orElse(""),
            visit));
  }
}
