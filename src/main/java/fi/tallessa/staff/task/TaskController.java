package fi.tallessa.staff.task;

import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.member.LedMembers;
import fi.tallessa.staff.member.Member;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Proven;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class TaskController {

  private static final String TEMPLATE = "staff/task/form";

  private final Tasks tasks;
  private final LedMembers led;

  TaskController(Tasks tasks, LedMembers led) {
    this.tasks = tasks;
    this.led = led;
  }

  @GetMapping("/staff/{id}/task")
  @Allow(Role.MANAGER)
  ModelAndView form(@PathVariable UUID id, Visit visit) {
    var member = led.mine(id, visit);
    var page = tasks.page(member, tasks.now(member, visit), Problems.none(), visit);
    return Screen.of(TEMPLATE, page);
  }

  @PostMapping("/staff/{id}/task")
  @Proven
  @Allow(Role.MANAGER)
  ModelAndView change(
      @PathVariable UUID id, @ModelAttribute TaskForm form, Sending sending, Visit visit) {
    var member = led.mine(id, visit);
    var meant = sending.act(tasks.check(member, form, visit));
    if (meant.isFine() && !form.isOf(member.version())) {
      return overtaken(member, form, visit);
    }
    return switch (meant.flatMap(task -> tasks.change(member, task, visit))) {
      case Result.Fine<Task> done -> Screen.redirect("/staff/" + id);
      case Result.Faulty<Task>(var problems) ->
          Screen.unsaved(TEMPLATE, tasks.page(member, form, problems, visit));
    };
  }

  /** Somebody else was faster: sent once more, it is meant after having read that. */
  private ModelAndView overtaken(Member member, TaskForm form, Visit visit) {
    var problems = Problems.of(Problem.of("form", "staff.task.overtaken"));
    return Screen.conflicting(
        TEMPLATE, tasks.page(member, form.at(member.version()), problems, visit));
  }
}
