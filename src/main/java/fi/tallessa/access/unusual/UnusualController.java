package fi.tallessa.access.unusual;

import fi.tallessa.access.Finding;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import fi.tallessa.web.SignedIn;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What was unusual about how somebody looked. */
@Controller
class UnusualController {

  private static final String PATH = "/reviews/unusual";
  private static final String ONE = "access/unusual/one";

  private final SeeingToUnusual seeing;

  UnusualController(SeeingToUnusual seeing) {
    this.seeing = seeing;
  }

  @GetMapping(PATH)
  @Allow(
      value = {Role.MANAGER, Role.APPROVER},
      opens = "access.unusual.list")
  ModelAndView list(Visit visit) {
    return Screen.of("access/unusual/page", seeing.page(visit));
  }

  @GetMapping(PATH + "/{id}")
  @Allow(
      value = {Role.MANAGER, Role.APPROVER},
      opens = "access.unusual.see")
  ModelAndView one(@PathVariable UUID id, Visit visit) {
    return Screen.of(seeing.one(id, visit), page -> Screen.of(ONE, page));
  }

  /** A breach goes on with its record, which whoever approves from outside does not open. */
  @PostMapping(PATH + "/{id}/closing")
  @Allow(
      value = {Role.MANAGER, Role.APPROVER},
      opens = "access.unusual.see")
  ModelAndView close(
      @PathVariable UUID id,
      @ModelAttribute ClosingForm form,
      Sending sending,
      Visit visit,
      SignedIn me) {
    boolean breach = me.manager() && form.outcome().equals(Finding.Outcome.BREACH.code());
    return Screen.after(
        seeing.close(id, form, sending, visit), ONE, breach ? "/reviews/breaches/" + id : PATH);
  }

  @GetMapping("/me/unusual")
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView own(Visit visit) {
    return Screen.of("access/unusual/own", seeing.own(visit));
  }
}
