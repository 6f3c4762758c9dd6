package fi.tallessa.casework.group;

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

/** Sessions of a group that are kept. */
@Controller
@RequestMapping("/groups/{id}/sessions")
class SessionController {

  private static final String PAGE = "casework/group/kept";

  private final SessionCorrecting correcting;
  private final SessionUndoing undoing;

  SessionController(SessionCorrecting correcting, SessionUndoing undoing) {
    this.correcting = correcting;
    this.undoing = undoing;
  }

  /**
   * @param before the place at which the list goes on
   */
  @GetMapping
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView older(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String before, Visit visit) {
    return Screen.of(
        correcting.older(id, before, visit), page -> Screen.of("casework/group/older", page));
  }

  @GetMapping("/{session}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.group.list")
  ModelAndView open(@PathVariable UUID id, @PathVariable UUID session, Visit visit) {
    return Screen.of(correcting.open(id, session, visit), page -> Screen.of(PAGE, page));
  }

  @PostMapping("/{session}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.group.correct")
  ModelAndView correct(
      @PathVariable UUID id,
      @PathVariable UUID session,
      @ModelAttribute SessionForm form,
      Sending sending,
      Visit visit) {
    return Screen.after(
        correcting.correct(id, session, form, sending, visit), PAGE, address(id, session));
  }

  @PostMapping("/{session}/undo")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.group.undo")
  ModelAndView undo(@PathVariable UUID id, @PathVariable UUID session, Visit visit) {
    return Screen.after(undoing.undo(id, session, visit), PAGE, address(id, session));
  }

  private static String address(UUID id, UUID session) {
    return "/groups/" + id + "/sessions/" + session;
  }
}
