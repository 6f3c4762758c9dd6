package fi.tallessa.customer.duties;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class TodoController {

  private final Todo todo;

  TodoController(Todo todo) {
    this.todo = todo;
  }

  @GetMapping("/duties")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.duties.list")
  ModelAndView own(@RequestParam(defaultValue = "") String after, Visit visit) {
    return Screen.of("customer/duties/page", todo.page(after, visit));
  }

  @GetMapping("/reviews/duties")
  @Allow(value = Role.MANAGER, opens = "customer.duties.review")
  ModelAndView led(@RequestParam(defaultValue = "") String after, Visit visit) {
    return Screen.of("customer/duties/review", todo.led(after, visit));
  }
}
