package fi.tallessa.app.keys;

import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.LetterKeys;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class KeysController {

  private final LetterKeys letters;

  KeysController(LetterKeys letters) {
    this.letters = letters;
  }

  @GetMapping("/keys")
  @Allow(everybody = true)
  ModelAndView show(SignedIn me) {
    return Screen.of("app/keys/page", KeysPage.of(me.role()));
  }

  @PostMapping("/keys/off")
  @Allow(everybody = true)
  ModelAndView off(Visit visit) {
    letters.off(visit);
    return Screen.redirect("/keys");
  }

  @PostMapping("/keys/on")
  @Allow(everybody = true)
  ModelAndView on(Visit visit) {
    letters.on(visit);
    return Screen.redirect("/keys");
  }
}
