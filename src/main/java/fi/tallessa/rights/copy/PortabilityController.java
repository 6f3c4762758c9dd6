package fi.tallessa.rights.copy;

import fi.tallessa.document.Papers;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Proven;
import fi.tallessa.web.Screen;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What somebody takes to another service: a file to be handed over, never sent by e-mail. */
@Controller
class PortabilityController {

  private final Giving giving;

  PortabilityController(Giving giving) {
    this.giving = giving;
  }

  @GetMapping("/customers/{code}/requests/{id}/portability.json")
  @Proven(above = 1)
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "rights.copy.port")
  ModelAndView copy(Code code, @PathVariable UUID id, Visit visit) {
    return Screen.of(
        giving.ported(code, id, visit),
        copy -> Papers.file(copy::json, "application/json", copy.fileName(), copy.still()));
  }
}
