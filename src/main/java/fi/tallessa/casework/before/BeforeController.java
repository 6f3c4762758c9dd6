package fi.tallessa.casework.before;

import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class BeforeController {

  private final Before before;

  BeforeController(Before before) {
    this.before = before;
  }

  /** Of a file that is frozen or closed the file's own page says what stays, and how to go on. */
  @GetMapping("/customers/{code}/before")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.before.read")
  ModelAndView show(Code code, Visit visit) {
    return switch (before.page(code, visit)) {
      case Entry.Closed<BeforePage>(var why)
          when why == Refusal.FROZEN || why == Refusal.GUARDIAN_FIRST ->
          Screen.redirect("/customers/" + code.shown());
      case Entry<BeforePage> entry ->
          Screen.of(entry, page -> Screen.of("casework/before/page", page));
    };
  }
}
