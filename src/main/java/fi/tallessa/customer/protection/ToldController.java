package fi.tallessa.customer.protection;

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
class ToldController {

  private static final String LIST = "/reviews/unmaskings";

  private final ToldOfUnmaskings telling;

  ToldController(ToldOfUnmaskings telling) {
    this.telling = telling;
  }

  @GetMapping(LIST)
  @Allow(value = Role.MANAGER, opens = "customer.protection.told")
  ModelAndView list(Visit visit) {
    return Screen.of("customer/protection/told", telling.page(visit));
  }

  @PostMapping("/customers/{code}/unmaskings/{id}/reading")
  @Allow(value = Role.MANAGER, opens = "customer.protection.read_of")
  ModelAndView read(Code code, @PathVariable UUID id, Visit visit) {
    return Screen.of(telling.read(id, code, visit), permit -> Screen.redirect(LIST));
  }
}
