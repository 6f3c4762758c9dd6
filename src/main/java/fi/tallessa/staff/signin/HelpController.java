package fi.tallessa.staff.signin;

import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** "I cannot sign in": whom to ask, and what nobody will ever ask for. */
@Controller
class HelpController {

  private final SignInPages pages;

  HelpController(SignInPages pages) {
    this.pages = pages;
  }

  @GetMapping("/sign-in/help")
  @Allow.Anyone(because = "who cannot sign in has to read it without")
  ModelAndView show() {
    return Screen.of("staff/help/page", new HelpPage(pages.name()));
  }
}
