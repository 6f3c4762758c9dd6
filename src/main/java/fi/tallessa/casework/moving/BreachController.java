package fi.tallessa.casework.moving;

import fi.tallessa.casework.contact.ContactId;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whether it was a breach: the line manager's. */
@Controller
class BreachController {

  private static final String PAGE = "casework/moving/breach";

  private final Breaches breaches;

  BreachController(Breaches breaches) {
    this.breaches = breaches;
  }

  @GetMapping("/reviews/movings")
  @Allow(value = Role.MANAGER, opens = "casework.moving.list")
  ModelAndView list(@RequestParam(defaultValue = "") String after, Visit visit) {
    return Screen.of("casework/moving/list", breaches.list(after, visit));
  }

  @GetMapping("/customers/{code}/movings/{id}")
  @Allow(value = Role.MANAGER, opens = "casework.moving.read")
  ModelAndView open(Code code, @PathVariable("id") String id, Visit visit) {
    return Screen.of(breaches.page(ContactId.of(id), code, visit), page -> Screen.of(PAGE, page));
  }

  @PostMapping("/customers/{code}/movings/{id}")
  @Allow(value = Role.MANAGER, opens = "casework.moving.answer")
  ModelAndView answer(
      Code code,
      @PathVariable("id") String id,
      @RequestParam(defaultValue = "") String answer,
      Sending sending,
      Visit visit) {
    return Screen.after(
        breaches.answer(ContactId.of(id), answer, sending, code, visit),
        PAGE,
        "/customers/" + code.shown() + "/movings/" + ContactId.of(id));
  }
}
