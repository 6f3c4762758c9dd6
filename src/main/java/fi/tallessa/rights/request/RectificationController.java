package fi.tallessa.rights.request;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What was put right because of a request. */
@Controller
class RectificationController {

  private final Rectifying rectifying;

  RectificationController(Rectifying rectifying) {
    this.rectifying = rectifying;
  }

  @PostMapping("/customers/{code}/requests/{id}/rectification")
  @Allow(
      value = {Role.WORKER, Role.MANAGER, Role.DATA_PROTECTION},
      opens = "rights.request.put_right")
  ModelAndView mark(
      Code code,
      @PathVariable UUID id,
      @ModelAttribute RectificationForm form,
      Sending sending,
      Visit visit) {
    return Screen.after(
        rectifying.mark(code, id, form, sending, visit),
        "rights/request/page",
        RequestLine.address(code, id));
  }
}
