package fi.tallessa.customer.consents;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Languages;
import fi.tallessa.web.Screen;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Handing the screen to whoever takes a consent back, and what they do on it. */
@Controller
@RequestMapping("/customers/{code}/consents/{item}/withdrawal/{by}")
class HandedWithdrawalController {

  private final HandedWithdrawal withdrawal;

  HandedWithdrawalController(HandedWithdrawal withdrawal) {
    this.withdrawal = withdrawal;
  }

  @PostMapping("/handing")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.consent.standing")
  ModelAndView hand(
      Code code,
      @PathVariable("item") String item,
      @PathVariable("by") String by,
      Visit visit,
      HttpServletResponse response) {
    return Screen.of(
        withdrawal.hand(item, by, code, visit),
        page -> {
          var handed = page.handed();
          Languages.hand(response, handed.path(), handed.language());
          return Screen.redirect(handed.path());
        });
  }

  @GetMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.consent.standing")
  ModelAndView show(
      Code code, @PathVariable("item") String item, @PathVariable("by") String by, Visit visit) {
    return Screen.of(
        withdrawal.open(item, by, code, visit),
        page ->
            page.onScreen()
                ? Screen.of("customer/consents/withdrawing", page)
                : Screen.of(AnswerController.UNHANDED, new UnhandedPage(code, page.workers())));
  }

  @PostMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.consent.withdraw")
  ModelAndView withdraw(
      Code code,
      @PathVariable("item") String item,
      @PathVariable("by") String by,
      @RequestParam(defaultValue = "") String leftover,
      Visit visit) {
    return Screen.of(withdrawal.withdraw(item, by, leftover, code, visit), Screen::redirect);
  }
}
