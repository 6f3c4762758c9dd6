package fi.tallessa.cooperation;

import fi.tallessa.customer.wording.Worded;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** With which services we work for a customer. */
@Controller
@RequestMapping("/customers/{code}/cooperation")
class CooperationController {

  private static final String LIST = "cooperation/page";
  private static final String FORM = "cooperation/form";

  private final CooperationReading reading;
  private final CooperationWriting writing;
  private final CooperationTerms terms;

  CooperationController(
      CooperationReading reading, CooperationWriting writing, CooperationTerms terms) {
    this.reading = reading;
    this.writing = writing;
    this.terms = terms;
  }

  @GetMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "cooperation.service.read")
  ModelAndView list(Code code, Visit visit) {
    return Screen.of(reading.of(Shelf.ORDINARY, code, visit), page -> Screen.of(LIST, page));
  }

  @GetMapping("/health")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "cooperation.health.read")
  ModelAndView health(Code code, Visit visit) {
    return Screen.of(reading.of(Shelf.HEALTH, code, visit), page -> Screen.of(LIST, page));
  }

  @GetMapping("/new")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "cooperation.service.read")
  ModelAndView blank(Code code, Visit visit) {
    return Screen.of(writing.blank(code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping("/new")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "cooperation.service.write")
  ModelAndView add(
      Code code,
      @ModelAttribute CooperationForm form,
      @ModelAttribute Worded worded,
      Sending sending,
      Visit visit) {
    return Screen.of(
        writing.add(form, worded, sending, code, visit), sent -> sent.screen(FORM, code));
  }

  @GetMapping("/{id}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "cooperation.service.read")
  ModelAndView open(Code code, @PathVariable UUID id, Visit visit) {
    return Screen.of(writing.open(id, code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping("/{id}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "cooperation.service.write")
  ModelAndView change(
      Code code,
      @PathVariable UUID id,
      @ModelAttribute CooperationForm form,
      @ModelAttribute Worded worded,
      Sending sending,
      Visit visit) {
    return Screen.of(
        writing.change(id, form, worded, sending, code, visit), sent -> sent.screen(FORM, code));
  }

  @PostMapping("/{id}/prolongation")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "cooperation.service.prolong")
  ModelAndView prolong(
      Code code,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "0") Integer version,
      Visit visit) {
    return Screen.of(
        terms.prolong(id, version, code, visit), shelf -> Screen.redirect(shelf.address(code)));
  }

  @PostMapping("/{id}/end")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "cooperation.service.end")
  ModelAndView end(Code code, @PathVariable UUID id, Visit visit) {
    return Screen.of(terms.end(id, code, visit), shelf -> Screen.redirect(shelf.address(code)));
  }
}
