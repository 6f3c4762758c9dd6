package fi.tallessa.customer.protection;

import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import fi.tallessa.staff.StepUp;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import fi.tallessa.web.Stopped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A protected address for some minutes: a reason and a one-time code, then one page. */
@Controller
class UnmaskController {

  private static final String AT = "/customers/{code}/protection";
  private static final String FORM = "customer/protection/unmask";

  private final Unmasks unmasks;
  private final StepUp stepUp;

  UnmaskController(Unmasks unmasks, StepUp stepUp) {
    this.unmasks = unmasks;
    this.stepUp = stepUp;
  }

  @GetMapping(AT + "/unmasking")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.protection.open")
  ModelAndView open(Code code, Visit visit) {
    return Screen.of(unmasks.open(code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping(AT + "/unmasking")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.protection.unmask")
  ModelAndView unmask(
      Code code,
      @ModelAttribute UnmaskForm form,
      Sending sending,
      Visit visit,
      HttpServletRequest request,
      HttpServletResponse response) {
    return Screen.of(
        unmasks.open(code, visit), page -> sent(page, form, sending, visit, request, response));
  }

  /** The code is judged last: one that was right is used up. */
  private ModelAndView sent(
      UnmaskPage page,
      UnmaskForm form,
      Sending sending,
      Visit visit,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (!page.may()) {
      throw new Stopped(Refusal.NOT_YOURS_TO_DO);
    }
    var reason = sending.act(form.check());
    var session =
        reason.flatMap(why -> stepUp.shown("proof", form.proof(), visit, request, response));
    return session.isFine()
        ? begun(page.code(), reason.sure(), session.sure(), visit)
        : Screen.unsaved(FORM, page.again(form, session.problems()));
  }

  private ModelAndView begun(Code code, Words reason, UUID session, Visit visit) {
    return Screen.of(
        unmasks.begin(reason, session, code, visit), permit -> Screen.redirect(seen(code)));
  }

  /** When the minutes are over one says why anew. */
  @GetMapping(AT + "/address")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.protection.see")
  ModelAndView see(Code code, Visit visit, HttpServletResponse response) {
    var session = stepUp.session().orElse(new UUID(0, 0));
    return switch (unmasks.see(session, code, visit)) {
      case Entry.Closed<UnmaskedPage>(var why) when why == Refusal.NOT_YOURS_TO_DO ->
          Screen.redirect("/customers/" + code.shown() + "/protection/unmasking");
      case Entry<UnmaskedPage> entry -> Screen.of(entry, page -> shown(page, visit, response));
    };
  }

  /** When the minutes are over the page goes by itself. */
  private static ModelAndView shown(UnmaskedPage page, Visit visit, HttpServletResponse response) {
    response.setHeader("Refresh", page.seconds(visit.when()) + "; url=" + page.address());
    return Screen.of("customer/protection/address", page);
  }

  @PostMapping(AT + "/masking")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.protection.mask")
  ModelAndView mask(Code code, Visit visit) {
    return Screen.of(
        unmasks.end(code, visit),
        permit -> Screen.redirect("/customers/" + code.shown() + "/protection"));
  }

  private static String seen(Code code) {
    return "/customers/" + code.shown() + "/protection/address";
  }
}
