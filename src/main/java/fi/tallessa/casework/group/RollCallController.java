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
import org.springframework.web.servlet.ModelAndView;

@Controller
class RollCallController {

  private static final String FORM = "casework/group/session";

  private final RollCall rollCall;

  RollCallController(RollCall rollCall) {
    this.rollCall = rollCall;
  }

  @GetMapping("/groups/{id}/sessions/new")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.group.list")
  ModelAndView open(@PathVariable UUID id, Visit visit) {
    return Screen.of(rollCall.open(id, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping("/groups/{id}/sessions")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.group.attend")
  ModelAndView write(
      @PathVariable UUID id, @ModelAttribute SessionForm form, Sending sending, Visit visit) {
    return Screen.of(
        rollCall.write(id, form, sending, visit),
        called ->
            switch (called) {
              case Called.Kept() -> Screen.redirect("/groups/" + id);
              case Called.InSome(var page) -> Screen.conflicting("casework/group/unwritten", page);
              case Called.Unsaved(var page) -> Screen.unsaved(FORM, page);
            });
  }
}
