package fi.tallessa.customer.informing;

import fi.tallessa.kernel.Code;
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

@Controller
class InformingController {

  private static final String PAGE = "customer/informing/page";

  private final Informed informed;

  InformingController(Informed informed) {
    this.informed = informed;
  }

  @GetMapping("/customers/{code}/informing")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.informing.read")
  ModelAndView open(Code code, Visit visit) {
    return Screen.of(informed.open(code, visit), page -> Screen.of(PAGE, page));
  }

  @PostMapping("/customers/{code}/informing")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.informing.told")
  ModelAndView told(Code code, @ModelAttribute InformingForm form, Sending sending, Visit visit) {
    return Screen.of(
        informed.told(form, sending, code, visit),
        again ->
            again
                .map(page -> Screen.unsaved(PAGE, page))
                .orElseGet(() -> Screen.redirect("/customers/" + code.shown() + "/informing")));
  }
}
