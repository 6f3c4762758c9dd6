package fi.tallessa.casework.task;

import fi.tallessa.customer.wording.Worded;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is to be done, and writing it down. */
@Controller
class TaskListController {

  private static final String FORM = "casework/task/form";

  private final TaskList list;
  private final TaskWriting writing;

  TaskListController(TaskList list, TaskWriting writing) {
    this.list = list;
    this.writing = writing;
  }

  @GetMapping("/tasks")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.task.list")
  ModelAndView list(@RequestParam(defaultValue = "") String after, Visit visit) {
    return Screen.of("casework/task/page", list.page(after, visit));
  }

  @GetMapping("/tasks/new")
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView blank() {
    return Screen.of(FORM, new TaskFormPage(TaskForm.blank(""), Problems.none()));
  }

  @GetMapping("/customers/{code}/tasks/new")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.task.open")
  ModelAndView blank(Code code, Visit visit) {
    return Screen.of(writing.blank(code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping("/tasks")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.task.add")
  ModelAndView add(
      @ModelAttribute TaskForm form, @ModelAttribute Worded worded, Sending sending, Visit visit) {
    return writing
        .add(form, worded, sending, visit)
        .map(page -> Screen.unsaved(FORM, page))
        .orElseGet(() -> Screen.redirect("/tasks"));
  }
}
