package fi.tallessa.app.keys;

import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class KeysController {

  @GetMapping("/keys")
  @Allow(everybody = true)
  ModelAndView show(SignedIn me) {
    return Screen.of("app/keys/page", KeysPage.of(me.role()));
  }
}
