package fi.tallessa.customer.intake;

import fi.tallessa.customer.registering.Answer;
import fi.tallessa.customer.registering.NewCustomerForm;
import fi.tallessa.customer.wording.Worded;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A referral or a call from somebody who may become a customer. */
@Controller
class ReceivingController {

  private static final String PAGE = "customer/intake/form";

  private final Receiving receiving;

  ReceivingController(Receiving receiving) {
    this.receiving = receiving;
  }

  @GetMapping("/intake/new")
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView blank(Locale locale, Visit visit) {
    return Screen.of(PAGE, receiving.blank(locale.getLanguage(), visit));
  }

  /** The open form with the words of a search: nothing of it is done yet. */
  @PostMapping("/intake/search")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.registering.look_alike")
  ModelAndView search(
      @ModelAttribute NewCustomerForm customer,
      @ModelAttribute ReferralForm form,
      Sending sending,
      Locale locale,
      Visit visit) {
    var page = receiving.searched(customer, form, locale.getLanguage(), visit);
    return page.customer().problems().isEmpty()
        ? Screen.of(PAGE, page)
        : Screen.unsaved(PAGE, page);
  }

  @PostMapping("/intake")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.intake.receive")
  ModelAndView receive(
      @ModelAttribute NewCustomerForm customer,
      @ModelAttribute ReferralForm form,
      @ModelAttribute Worded worded,
      Sending sending,
      Locale locale,
      Visit visit) {
    return switch (receiving.receive(
        customer, form, worded, sending, locale.getLanguage(), visit)) {
      case Receiving.Received.Again(var page) -> Screen.unsaved(PAGE, page);
      case Receiving.Received.Done(var answer) -> Screen.redirect(next(answer));
    };
  }

  private static String next(Answer answer) {
    return switch (answer) {
      case Answer.Opened(var code) -> "/customers/" + code.shown() + "/intake";
      case Answer.Protect() -> "/customers/new/unsafe";
      case Answer.Waits() -> "/";
      case Answer.Unsaved never -> throw new IllegalStateException("It came back");
    };
  }
}
