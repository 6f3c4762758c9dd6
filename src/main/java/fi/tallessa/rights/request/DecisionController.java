package fi.tallessa.rights.request;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Proven;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is decided of a request; then whoever decided or agreed is back at the queue. */
@Controller
@RequestMapping("/customers/{code}/requests/{id}")
class DecisionController {

  private static final String PAGE = "rights/request/page";

  /** What was decided may be no business of theirs any more. */
  private static final String QUEUE = "/rights";

  private final RequestDeciding deciding;

  DecisionController(RequestDeciding deciding) {
    this.deciding = deciding;
  }

  @PostMapping("/decision")
  @Proven
  @Allow(
      value = {Role.MANAGER, Role.DATA_PROTECTION},
      opens = "rights.request.decide")
  ModelAndView decide(
      Code code,
      @PathVariable UUID id,
      @ModelAttribute DecisionForm form,
      Sending sending,
      Visit visit) {
    return Screen.after(deciding.decide(code, id, form, sending, visit), PAGE, QUEUE);
  }

  @PostMapping("/confirmation")
  @Proven
  @Allow(
      value = {Role.MANAGER, Role.DATA_PROTECTION, Role.APPROVER},
      opens = "rights.request.confirm")
  ModelAndView confirm(Code code, @PathVariable UUID id, Visit visit) {
    return Screen.of(deciding.confirm(code, id, visit), at -> Screen.redirect(QUEUE));
  }

  @PostMapping("/return")
  @Allow(
      value = {Role.MANAGER, Role.DATA_PROTECTION, Role.APPROVER},
      opens = "rights.request.send_back")
  ModelAndView sendBack(
      Code code,
      @PathVariable UUID id,
      @ModelAttribute BackForm form,
      Sending sending,
      Visit visit) {
    return Screen.after(deciding.sendBack(code, id, form, sending, visit), PAGE, QUEUE);
  }
}
