package fi.tallessa.casework.need;

import fi.tallessa.casework.contact.ContactId;
import fi.tallessa.customer.wording.Worded;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Whether old notes are needed still. */
@Controller
@RequestMapping("/customers/{code}/need")
class NeedController {

  private static final String NOTE = "casework/need/note";

  private final NeedReading reading;
  private final NeedDeciding deciding;

  NeedController(NeedReading reading, NeedDeciding deciding) {
    this.reading = reading;
    this.deciding = deciding;
  }

  @GetMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.need.open")
  ModelAndView list(Code code, Visit visit) {
    return Screen.of(reading.list(code, visit), page -> Screen.of("casework/need/page", page));
  }

  @GetMapping("/{id}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.need.open")
  ModelAndView open(Code code, @PathVariable("id") String id, Visit visit) {
    return Screen.of(reading.open(ContactId.of(id), code, visit), page -> Screen.of(NOTE, page));
  }

  @PostMapping("/{id}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.need.erase")
  ModelAndView decide(
      Code code,
      @PathVariable("id") String id,
      @ModelAttribute NeedForm form,
      @ModelAttribute Worded worded,
      Sending sending,
      Visit visit) {
    return Screen.of(
        deciding.decide(ContactId.of(id), form, worded, sending, code, visit),
        came ->
            switch (came) {
              case NeedSent.Done() -> Screen.redirect("/customers/" + code.shown() + "/need");
              case NeedSent.Unsaved(var page) -> Screen.unsaved(NOTE, page);
              case NeedSent.Meanwhile(var page) -> Screen.conflicting(NOTE, page);
            });
  }
}
