package fi.tallessa.customer.data;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class DataController {

  private final Changes changes;

  DataController(Changes changes) {
    this.changes = changes;
  }

  @GetMapping("/customers/{code}/data/{field}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.data.open")
  ModelAndView open(
      Code code,
      @PathVariable("field") String field,
      @ModelAttribute Reading reading,
      Visit visit) {
    return Screen.of(
        changes.open(field, code, visit),
        page -> Screen.of("customer/data/page", page.within(reading)));
  }

  @PostMapping("/customers/{code}/data/{field}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.data.change")
  ModelAndView change(
      Code code,
      @PathVariable("field") String field,
      @ModelAttribute DatumForm form,
      @ModelAttribute Reading reading,
      Sending sending,
      Visit visit) {
    return Screen.of(
        changes.change(field, form, sending, code, visit),
        changed -> shown(changed, code, field, reading));
  }

  @PostMapping("/customers/{code}/data/{field}/choice")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.data.change")
  ModelAndView choose(
      Code code,
      @PathVariable("field") String field,
      @ModelAttribute ChoiceForm form,
      Sending sending,
      Visit visit) {
    return Screen.of(
        changes.settle(field, form, sending, code, visit),
        changed -> shown(changed, code, field, Reading.NONE));
  }

  private static ModelAndView shown(Changed changed, Code code, String field, Reading reading) {
    return switch (changed) {
      case Changed.Saved() ->
          Screen.redirect(
              "/customers/" + code.shown() + (reading.goesOn() ? reading.back() : "#" + field));
      case Changed.Unsaved(var page) -> Screen.unsaved("customer/data/page", page.within(reading));
      case Changed.Conflicted(var page) -> Screen.conflicting("customer/data/conflict", page);
    };
  }
}
