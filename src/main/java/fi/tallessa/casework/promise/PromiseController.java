package fi.tallessa.casework.promise;

import fi.tallessa.customer.wording.Worded;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import fi.tallessa.web.TurnList;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What was promised to a customer, and what became of it. */
@Controller
@RequestMapping("/customers/{code}/promises")
class PromiseController {

  private static final String FORM = "casework/promise/form";
  private static final String ENDING = "casework/promise/ending";

  private final Promising promising;
  private final PromiseEnding ending;

  PromiseController(Promising promising, PromiseEnding ending) {
    this.promising = promising;
    this.ending = ending;
  }

  @GetMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.promise.read")
  ModelAndView list(Code code, Visit visit) {
    return Screen.of(promising.page(code, visit), page -> Screen.of("casework/promise/page", page));
  }

  @GetMapping("/new")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.promise.read")
  ModelAndView blank(Code code, Visit visit) {
    return Screen.of(promising.blank(code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping("/new")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.promise.add")
  ModelAndView add(
      Code code,
      @ModelAttribute PromiseForm form,
      @ModelAttribute Worded worded,
      Sending sending,
      Visit visit) {
    return Screen.after(promising.add(form, worded, sending, code, visit), FORM, at(code));
  }

  @GetMapping("/{id}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.promise.read")
  ModelAndView open(Code code, @PathVariable UUID id, Visit visit) {
    return Screen.of(ending.open(id, code, visit), page -> Screen.of(ENDING, page));
  }

  @PostMapping("/{id}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.promise.end")
  ModelAndView end(
      Code code,
      @PathVariable UUID id,
      @ModelAttribute EndingForm form,
      Sending sending,
      Visit visit) {
    return Screen.after(
        ending.end(id, form, sending, code, visit),
        ENDING,
        TurnList.back(form.from(), code, at(code)));
  }

  private static String at(Code code) {
    return "/customers/" + code.shown() + "/promises";
  }
}
