package fi.tallessa.casework.task;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One tick, and taking it back; one is back where the list was. */
@Controller
class TaskDoingController {

  private final TaskDoing doing;

  TaskDoingController(TaskDoing doing) {
    this.doing = doing;
  }

  @PostMapping("/customers/{code}/tasks/{id}/done")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.task.done")
  ModelAndView done(
      Code code, @PathVariable UUID id, @RequestParam(defaultValue = "") String from, Visit visit) {
    return Screen.of(doing.done(id, code, visit), _ -> WhereTicked.back(from, file(code)));
  }

  @PostMapping("/customers/{code}/tasks/{id}/undo")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.task.undo")
  ModelAndView undo(
      Code code, @PathVariable UUID id, @RequestParam(defaultValue = "") String from, Visit visit) {
    return Screen.of(doing.undo(id, code, visit), _ -> WhereTicked.back(from, file(code)));
  }

  @PostMapping("/tasks/{id}/done")
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView done(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String from, Visit visit) {
    return Screen.of(doing.done(id, visit), _ -> WhereTicked.back(from, "/tasks"));
  }

  @PostMapping("/tasks/{id}/undo")
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView undo(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String from, Visit visit) {
    return Screen.of(doing.undo(id, visit), _ -> WhereTicked.back(from, "/tasks"));
  }

  @PostMapping("/tasks/{id}/review")
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView keep(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String from, Visit visit) {
    return Screen.of(doing.keep(id, visit), _ -> WhereTicked.back(from, "/tasks"));
  }

  private static String file(Code code) {
    return "/customers/" + code.shown() + "#tasks";
  }
}
