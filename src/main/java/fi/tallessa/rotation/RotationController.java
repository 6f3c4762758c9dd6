package fi.tallessa.rotation;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/reviews/keys")
class RotationController {

  private final KeysOverseen keys;

  RotationController(KeysOverseen keys) {
    this.keys = keys;
  }

  @GetMapping
  @Allow(Role.MANAGER)
  ModelAndView page(Visit visit) {
    return Screen.of("rotation/page", keys.page());
  }

  @PostMapping("/rotation")
  @Allow(Role.MANAGER)
  ModelAndView rotate(Visit visit) {
    keys.rotate(visit);
    return Screen.redirect("/reviews/keys");
  }
}
