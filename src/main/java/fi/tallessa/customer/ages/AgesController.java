package fi.tallessa.customer.ages;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import fi.tallessa.web.TurnList;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class AgesController {

  private static final String LIST = "customer/ages/list";

  private static final String FORM = "customer/ages/asked";

  private static final String ENDED = "customer/ages/ended";

  private final AgeLists lists;
  private final Ages ages;
  private final EndedRights ended;

  AgesController(AgeLists lists, Ages ages, EndedRights ended) {
    this.lists = lists;
    this.ages = ages;
    this.ended = ended;
  }

  @GetMapping("/customers/{code}/ages")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.ages.open")
  ModelAndView list(Code code, Visit visit) {
    return Screen.of(lists.open(code, visit), page -> Screen.of(LIST, page));
  }

  @PostMapping("/customers/{code}/ages")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.ages.tick")
  ModelAndView tick(Code code, @ModelAttribute TickForm form, Sending sending, Visit visit) {
    return Screen.after(lists.tick(form, sending, code, visit), LIST, list(code));
  }

  @GetMapping("/customers/{code}/ages/13")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.ages.open")
  ModelAndView open(Code code, Visit visit) {
    return Screen.of(ages.open(code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping("/customers/{code}/ages/13")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.ages.asked")
  ModelAndView asked(Code code, @ModelAttribute AskedForm form, Sending sending, Visit visit) {
    return Screen.after(
        ages.asked(form, sending, code, visit),
        FORM,
        TurnList.back(form.from(), code, "/customers/" + code.shown()));
  }

  @GetMapping("/customers/{code}/ages/18/{id}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.ages.open")
  ModelAndView ended(Code code, @PathVariable("id") String id, Visit visit) {
    return Screen.of(ended.open(id, code, visit), page -> Screen.of(ENDED, page));
  }

  @PostMapping("/customers/{code}/ages/18/{id}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.ages.erase")
  ModelAndView decide(
      Code code,
      @PathVariable("id") String id,
      @ModelAttribute EndedForm form,
      Sending sending,
      Visit visit) {
    return Screen.after(ended.decide(id, form, sending, code, visit), ENDED, list(code));
  }

  private static String list(Code code) {
    return "/customers/" + code.shown() + "/ages";
  }
}
