package fi.tallessa.casework.say;

import fi.tallessa.customer.say.SayForm;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What a minor keeps from their guardians, entry by entry. */
@Controller
class SayController {

  private static final String ALL = "/customers/{code}/say";
  private static final String ONE = ALL + "/{kind}/{id}";
  private static final String PAGE = "casework/say/page";

  private final SayReading reading;
  private final SayWriting writing;

  SayController(SayReading reading, SayWriting writing) {
    this.reading = reading;
    this.writing = writing;
  }

  @GetMapping(ALL)
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.say.open")
  ModelAndView list(Code code, Visit visit) {
    return Screen.of(reading.list(code, visit), page -> Screen.of("casework/say/list", page));
  }

  @GetMapping(ONE)
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.say.open")
  ModelAndView open(
      Code code, @PathVariable("kind") String kind, @PathVariable("id") String id, Visit visit) {
    return Screen.of(reading.open(kind, id, code, visit), page -> Screen.of(PAGE, page));
  }

  @PostMapping(ONE)
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.say.keep")
  ModelAndView keep(
      Code code,
      @PathVariable("kind") String kind,
      @PathVariable("id") String id,
      @ModelAttribute SayForm form,
      Sending sending,
      Visit visit) {
    return Screen.after(writing.keep(kind, id, form, sending, code, visit), PAGE, at(code));
  }

  @PostMapping(ONE + "/refusal")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.say.refuse")
  ModelAndView refuse(
      Code code,
      @PathVariable("kind") String kind,
      @PathVariable("id") String id,
      @ModelAttribute SayForm form,
      Sending sending,
      Visit visit) {
    return Screen.after(writing.refuse(kind, id, form, sending, code, visit), PAGE, at(code));
  }

  @PostMapping(ONE + "/end")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.say.end")
  ModelAndView end(
      Code code,
      @PathVariable("kind") String kind,
      @PathVariable("id") String id,
      @ModelAttribute SayForm form,
      Sending sending,
      Visit visit) {
    return Screen.after(writing.end(kind, id, form, sending, code, visit), PAGE, at(code));
  }

  private static String at(Code code) {
    return "/customers/" + code.shown() + "/say";
  }
}
