package fi.tallessa.customer.consultation;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A professional asked for advice about nobody by name: counted in two taps. */
@Controller
@RequestMapping("/consultations")
class ConsultationController {

  private static final String PAGE = "customer/consultation/page";

  private final CountingConsultations counting;

  ConsultationController(CountingConsultations counting) {
    this.counting = counting;
  }

  @GetMapping
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView show(
      @RequestParam(defaultValue = "") String service,
      @RequestParam(defaultValue = "") String profession,
      @RequestParam(defaultValue = "") String minutes,
      Visit visit) {
    var form = new ConsultationForm(service, profession, minutes, null);
    return Screen.of(PAGE, counting.page(form, visit));
  }

  @PostMapping
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView count(@ModelAttribute ConsultationForm form, Sending sending, Visit visit) {
    return counting
        .count(form, sending, visit)
        .map(page -> Screen.unsaved(PAGE, page))
        .orElseGet(() -> Screen.redirect(form.again()));
  }

  @PostMapping("/correction")
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView takeBack(@ModelAttribute ConsultationForm form, Visit visit) {
    return counting
        .takeBack(form, visit)
        .map(page -> Screen.unsaved(PAGE, page))
        .orElseGet(() -> Screen.redirect("/consultations"));
  }
}
