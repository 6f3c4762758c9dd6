package fi.tallessa.customer.consents;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.cabinet.PlaceForm;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Languages;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** One asking, as the worker has it. */
@Controller
@RequestMapping("/customers/{code}/consents/asked/{id}")
class AskedController {

  private static final String PAGE = "customer/consents/asked";

  private final Answering answering;
  private final Handing handing;

  AskedController(Answering answering, Handing handing) {
    this.answering = answering;
    this.handing = handing;
  }

  @GetMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.consent.open")
  ModelAndView show(Code code, @PathVariable("id") String id, Visit visit) {
    return Screen.of(answering.asked(id, code, visit), page -> Screen.of(PAGE, page));
  }

  @PostMapping("/handing")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.consent.open")
  ModelAndView hand(
      Code code, @PathVariable("id") String id, Visit visit, HttpServletResponse response) {
    return Screen.of(
        handing.hand(id, code, visit),
        handed -> {
          Languages.hand(response, handed.path(), handed.language());
          return Screen.redirect(handed.path());
        });
  }

  @PostMapping("/place")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.consent.place")
  ModelAndView place(
      Code code,
      @PathVariable("id") String id,
      @ModelAttribute PlaceForm form,
      Sending sending,
      Visit visit) {
    return Screen.of(
        handing.place(id, form, sending, code, visit),
        again ->
            again
                .map(page -> Screen.unsaved(PAGE, page))
                .orElseGet(
                    () -> Screen.redirect("/customers/" + code.shown() + "/consents/asked/" + id)));
  }
}
