package fi.tallessa.casework.task;

import fi.tallessa.customer.wording.Worded;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** A task for no customer, put right by whoever has it. */
@Controller
@RequestMapping("/tasks/{id}")
class OwnTaskController {

  private static final String FORM = "casework/task/own";

  private final OwnTaskCorrecting correcting;

  OwnTaskController(OwnTaskCorrecting correcting) {
    this.correcting = correcting;
  }

  @GetMapping
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView open(@PathVariable UUID id, Visit visit) {
    return Screen.of(correcting.open(id, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView correct(
      @PathVariable UUID id,
      @ModelAttribute OwnTaskForm form,
      @ModelAttribute Worded worded,
      Sending sending,
      Visit visit) {
    return Screen.after(correcting.correct(id, form, worded, sending, visit), FORM, "/tasks");
  }
}
