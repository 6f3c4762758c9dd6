package fi.tallessa.casework.task;

import fi.tallessa.customer.wording.Worded;
import fi.tallessa.kernel.Code;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A task or a promise that is there: putting it right, and what it said before. */
@Controller
@RequestMapping("/customers/{code}/tasks/{id}")
class TaskCorrectionController {

  private static final String FORM = "casework/task/correct";

  private final TaskCorrecting correcting;
  private final TaskHistory history;

  TaskCorrectionController(TaskCorrecting correcting, TaskHistory history) {
    this.correcting = correcting;
    this.history = history;
  }

  @GetMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.task.open")
  ModelAndView open(
      Code code, @PathVariable UUID id, @RequestParam(defaultValue = "") String from, Visit visit) {
    return Screen.of(correcting.open(id, from, code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.task.correct")
  ModelAndView correct(
      Code code,
      @PathVariable UUID id,
      @ModelAttribute TaskCorrectionForm form,
      @ModelAttribute Worded worded,
      Sending sending,
      Visit visit) {
    return Screen.after(
        correcting.correct(id, form, worded, sending, code, visit),
        FORM,
        WhereTicked.from(form.from(), "/customers/" + code.shown(), id));
  }

  @GetMapping("/history")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.task.history")
  ModelAndView history(
      Code code, @PathVariable UUID id, @RequestParam(defaultValue = "") String from, Visit visit) {
    return Screen.of(
        history.of(id, from, code, visit), page -> Screen.of("casework/task/history", page));
  }
}
