package fi.tallessa.disclosure;

import fi.tallessa.customer.wording.Worded;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WholeUuid;
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

/** What was told to others about a customer. */
@Controller
@RequestMapping("/customers/{code}/disclosures")
class DisclosureController {

  private static final String FORM = "disclosure/form";

  private final DisclosureReading reading;
  private final DisclosureWriting writing;

  DisclosureController(DisclosureReading reading, DisclosureWriting writing) {
    this.reading = reading;
    this.writing = writing;
  }

  @GetMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "disclosure.log.read")
  ModelAndView list(Code code, @RequestParam(defaultValue = "") String after, Visit visit) {
    return Screen.of(
        reading.list(WholeUuid.drawn(after), code, visit),
        page -> Screen.of("disclosure/page", page));
  }

  @GetMapping("/new")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "disclosure.log.read")
  ModelAndView blank(Code code, Visit visit) {
    return Screen.of(writing.blank(code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping("/new")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "disclosure.log.write")
  ModelAndView add(
      Code code,
      @ModelAttribute DisclosureForm form,
      @ModelAttribute Worded worded,
      Sending sending,
      Visit visit) {
    return Screen.after(
        writing.add(form, worded, sending, code, visit), FORM, DisclosureList.address(code));
  }
}
