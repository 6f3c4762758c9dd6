package fi.tallessa.customer.protection;

import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class ProtectionController {

  private static final String AT = "/customers/{code}/protection";
  private static final String PAGE = "customer/protection/page";
  private static final String END = "customer/protection/end";

  private final Protecting protecting;

  ProtectionController(Protecting protecting) {
    this.protecting = protecting;
  }

  @GetMapping(AT)
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.protection.open")
  ModelAndView open(Code code, Visit visit) {
    return Screen.of(protecting.open(code, visit), page -> Screen.of(PAGE, page));
  }

  @PostMapping(AT)
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.protection.change")
  ModelAndView protect(
      Code code, @ModelAttribute ProtectionForm form, Sending sending, Visit visit) {
    return sent(protecting.protect(form, sending, code, visit), PAGE, code);
  }

  @GetMapping(AT + "/end")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.protection.open")
  ModelAndView ending(Code code, Visit visit) {
    return Screen.of(protecting.open(code, visit), page -> Screen.of(END, page));
  }

  @PostMapping(AT + "/end")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.protection.change")
  ModelAndView end(Code code, @ModelAttribute OverForm form, Sending sending, Visit visit) {
    return sent(protecting.end(form, sending, code, visit), END, code);
  }

  private static ModelAndView sent(
      Entry<Optional<ProtectionPage>> sent, String template, Code code) {
    return Screen.of(sent, again -> shown(again, template, code));
  }

  private static ModelAndView shown(Optional<ProtectionPage> again, String template, Code code) {
    return again
        .map(
            page ->
                page.changed()
                    ? Screen.conflicting(template, page)
                    : Screen.unsaved(template, page))
        .orElseGet(() -> Screen.redirect("/customers/" + code.shown() + "/protection"));
  }
}
