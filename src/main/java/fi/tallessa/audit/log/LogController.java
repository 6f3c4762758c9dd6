package fi.tallessa.audit.log;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class LogController {

  private final LogStatus status;

  LogController(LogStatus status) {
    this.status = status;
  }

  @GetMapping("/reviews/log")
  @Allow(Role.MANAGER)
  ModelAndView page(Visit visit) {
    return Screen.of("audit/log/page", status.page(visit));
  }
}
