package fi.tallessa.customer.data;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class HistoryController {

  private final History history;

  HistoryController(History history) {
    this.history = history;
  }

  @GetMapping("/customers/{code}/data/{field}/history")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.data.history")
  ModelAndView show(Code code, @PathVariable("field") String field, Visit visit) {
    return Screen.of(
        history.of(field, code, visit), page -> Screen.of("customer/data/history", page));
  }

  @GetMapping("/customers/{code}/data/{field}/history/rectified")
  @Allow(
      value = {Role.MANAGER},
      opens = "customer.data.apart")
  ModelAndView apart(Code code, @PathVariable("field") String field, Visit visit) {
    return Screen.of(
        history.apart(field, code, visit), page -> Screen.of("customer/data/history", page));
  }
}
