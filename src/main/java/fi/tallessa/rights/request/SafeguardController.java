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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A frozen file that is opened to protect the child. */
@Controller
@RequestMapping("/customers/{code}/requests/{id}/protecting")
class SafeguardController {

  private final Safeguarding safeguarding;

  SafeguardController(Safeguarding safeguarding) {
    this.safeguarding = safeguarding;
  }

  @PostMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "rights.request.protect")
  ModelAndView protect(
      Code code,
      @PathVariable UUID id,
      @ModelAttribute ProtectForm form,
      Sending sending,
      Visit visit) {
    return Screen.after(
        safeguarding.protect(code, id, form, sending, visit),
        "rights/request/page",
        RequestLine.address(code, id));
  }

  @PostMapping("/reading")
  @Allow(
      value = {Role.MANAGER, Role.DATA_PROTECTION},
      opens = "rights.request.read_of")
  ModelAndView read(Code code, @PathVariable UUID id, Visit visit) {
    return Screen.of(
        safeguarding.read(code, id, visit), at -> Screen.redirect(RequestLine.address(code, id)));
  }
}
