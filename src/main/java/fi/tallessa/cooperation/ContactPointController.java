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
import org.springframework.web.servlet.ModelAndView;

/** Whom we reach at a service we work with. */
@Controller
@RequestMapping("/customers/{code}/cooperation/{service}/points")
class ContactPointController {

  private static final String FORM = "cooperation/point";

  private final ContactPointWriting writing;
  private final ContactPointVerifying verifying;

  ContactPointController(ContactPointWriting writing, ContactPointVerifying verifying) {
    this.verifying = verifying;
    this.writing = writing;
  }

  @GetMapping("/new")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "cooperation.service.read")
  ModelAndView blank(Code code, @PathVariable UUID service, Visit visit) {
    return Screen.of(writing.blank(service, code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping("/new")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "cooperation.service.point")
  ModelAndView add(
      Code code,
      @PathVariable UUID service,
      @ModelAttribute ContactPointForm form,
      @ModelAttribute Worded worded,
      Sending sending,
      Visit visit) {
    return Screen.of(
        writing.add(service, form, worded, sending, code, visit), sent -> sent.screen(FORM, code));
  }

  @GetMapping("/{id}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "cooperation.service.read")
  ModelAndView open(Code code, @PathVariable UUID service, @PathVariable UUID id, Visit visit) {
    return Screen.of(writing.open(id, service, code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping("/{id}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "cooperation.service.point")
  ModelAndView change(
      Code code,
      @PathVariable UUID service,
      @PathVariable UUID id,
      @ModelAttribute ContactPointForm form,
      @ModelAttribute Worded worded,
      Sending sending,
      Visit visit) {
    return Screen.of(
        writing.change(id, service, form, worded, sending, code, visit),
        sent -> sent.screen(FORM, code));
  }

  @PostMapping("/{id}/verification")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "cooperation.service.point")
  ModelAndView verify(
      Code code,
      @PathVariable UUID service,
      @PathVariable UUID id,
      @ModelAttribute SaidRight form,
      Sending sending,
      Visit visit) {
    return Screen.of(
        verifying.verify(id, service, form, sending, code, visit), sent -> sent.screen(FORM, code));
  }

  @PostMapping("/{id}/removal")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "cooperation.service.point")
  ModelAndView remove(Code code, @PathVariable UUID service, @PathVariable UUID id, Visit visit) {
    return Screen.of(
        writing.remove(id, service, code, visit), shelf -> Screen.redirect(shelf.address(code)));
  }
}
