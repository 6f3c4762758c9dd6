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

/** Data that is only kept because of a request. */
@Controller
@RequestMapping("/customers/{code}/requests/{id}/freeze")
class FreezeController {

  private final Freezing freezing;

  FreezeController(Freezing freezing) {
    this.freezing = freezing;
  }

  @PostMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER, Role.DATA_PROTECTION},
      opens = "rights.request.freeze")
  ModelAndView freeze(
      Code code,
      @PathVariable UUID id,
      @ModelAttribute FreezeForm form,
      Sending sending,
      Visit visit) {
    return Screen.after(
        freezing.freeze(code, id, form, sending, visit),
        "rights/request/page",
        RequestLine.address(code, id));
  }

  @PostMapping("/wish")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "rights.request.wish")
  ModelAndView want(
      Code code,
      @PathVariable UUID id,
      @ModelAttribute WishForm form,
      Sending sending,
      Visit visit) {
    return Screen.after(
        freezing.want(code, id, form, sending, visit),
        "rights/request/page",
        RequestLine.address(code, id));
  }

  @PostMapping("/end")
  @Allow(
      value = {Role.MANAGER, Role.DATA_PROTECTION},
      opens = "rights.request.lift")
  ModelAndView lift(
      Code code,
      @PathVariable UUID id,
      @ModelAttribute LiftForm form,
      Sending sending,
      Visit visit) {
    return Screen.after(
        freezing.lift(code, id, form, sending, visit),
        "rights/request/page",
        RequestLine.address(code, id));
  }
}
