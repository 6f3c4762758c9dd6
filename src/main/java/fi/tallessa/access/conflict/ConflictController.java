package fi.tallessa.access.conflict;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who may never open one file. */
@Controller
class ConflictController {

  private static final String PAGE = "access/conflict/page";
  private static final String END = "access/conflict/end";

  private final Barring barring;

  ConflictController(Barring barring) {
    this.barring = barring;
  }

  @GetMapping("/customers/{code}/conflicts")
  @Allow(value = Role.MANAGER, opens = "access.designation.seen_who")
  ModelAndView page(Code code, Visit visit) {
    return Screen.of(barring.page(code, visit), page -> Screen.of(PAGE, page));
  }

  /** Whoever set their own sees the file no more. */
  @PostMapping("/customers/{code}/conflicts")
  @Allow(value = Role.MANAGER, opens = "access.designation.decided")
  ModelAndView begin(Code code, @ModelAttribute ConflictForm form, Sending sending, Visit visit) {
    boolean own = form.worker().equals(visit.who().toString());
    return Screen.after(
        barring.begin(code, form, sending, visit), PAGE, own ? "/reviews/conflicts" : path(code));
  }

  @GetMapping("/customers/{code}/conflicts/{id}/end")
  @Allow(value = Role.MANAGER, opens = "access.designation.seen_who")
  ModelAndView ending(Code code, @PathVariable UUID id, Visit visit) {
    return Screen.of(barring.ending(code, id, visit), page -> Screen.of(END, page));
  }

  @PostMapping("/customers/{code}/conflicts/{id}/end")
  @Allow(value = Role.MANAGER, opens = "access.designation.decided_anew")
  ModelAndView end(
      Code code,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason,
      Sending sending,
      Visit visit) {
    return Screen.after(barring.end(code, id, reason, sending, visit), END, path(code));
  }

  private static String path(Code code) {
    return "/customers/" + code.shown() + "/conflicts";
  }
}
