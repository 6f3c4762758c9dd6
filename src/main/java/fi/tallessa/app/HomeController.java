package fi.tallessa.app;

import fi.tallessa.kernel.Role;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class HomeController {

  @GetMapping("/")
  @Allow({Role.WORKER, Role.MANAGER, Role.DATA_PROTECTION, Role.STATISTICS, Role.OPERATOR})
  ModelAndView home(SignedIn me) {
    return Screen.of("app/home/page", new HomePage(me.name()));
  }
}
