package fi.tallessa.customer.consents;

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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/customers/{code}/consents")
class WithdrawalController {

  private static final String FORM = "customer/consents/withdrawal";

  private final Withdrawing withdrawing;

  WithdrawalController(Withdrawing withdrawing) {
    this.withdrawing = withdrawing;
  }

  @GetMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.consent.standing")
  ModelAndView standing(Code code, Visit visit) {
    return Screen.of(
        withdrawing.standing(code, visit), page -> Screen.of("customer/consents/standing", page));
  }

  @GetMapping("/{item}/withdrawal")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.consent.standing")
  ModelAndView open(Code code, @PathVariable("item") String item, Visit visit) {
    return Screen.of(withdrawing.open(item, code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping("/{item}/withdrawal")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.consent.withdraw")
  ModelAndView withdraw(
      Code code,
      @PathVariable("item") String item,
      @ModelAttribute WithdrawalForm form,
      Sending sending,
      Visit visit) {
    return Screen.of(
        withdrawing.withdraw(item, form, sending, code, visit),
        came ->
            switch (came) {
              case Withdrawing.Came.Again(var page) -> Screen.unsaved(FORM, page);
              case Withdrawing.Came.Done(var path) -> Screen.redirect(path);
            });
  }
}
