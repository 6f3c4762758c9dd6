package fi.tallessa.retention.hold;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Holds that last: who confirms them as the second of two, and which are to be looked at. */
@Controller
@RequestMapping("/reviews/holds")
class HoldsController {

  private final Confirming confirming;

  HoldsController(Confirming confirming) {
    this.confirming = confirming;
  }

  @GetMapping
  @Allow(
      value = {Role.MANAGER, Role.DATA_PROTECTION, Role.APPROVER},
      opens = "retention.hold.list")
  ModelAndView list(@RequestParam(defaultValue = "") String after, Visit visit) {
    return Screen.of("retention/hold/list", confirming.page(after, visit));
  }

  @PostMapping("/{id}/confirmation")
  @Allow(
      value = {Role.MANAGER, Role.DATA_PROTECTION, Role.APPROVER},
      opens = "retention.hold.confirm")
  ModelAndView confirm(@PathVariable UUID id, Visit visit) {
    return Screen.of(confirming.confirm(id, visit), one -> Screen.redirect("/reviews/holds"));
  }
}
