package fi.tallessa.customer.registering;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;

/** A new customer while a parent is on the phone: search first, then one screen. */
@Controller
class NewCustomerController {

  private static final String PAGE = "customer/registering/page";

  private final NewCustomerPages pages;
  private final Registering registering;

  NewCustomerController(NewCustomerPages pages, Registering registering) {
    this.pages = pages;
    this.registering = registering;
  }

  @GetMapping("/customers/new")
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView blank(Locale locale, Visit visit) {
    return Screen.of(PAGE, pages.blank(locale.getLanguage(), visit));
  }

  /** The open form, with or without words of a search: nothing of it is done yet. */
  @PostMapping("/customers/new/search")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.registering.look_alike")
  ModelAndView search(
      @ModelAttribute NewCustomerForm form,
      @RequestHeader(name = "HX-Request", required = false) String asTyped,
      Sending sending,
      Locale locale,
      Visit visit) {
    var page = pages.searched(form, locale.getLanguage(), visit);
    var template = asTyped == null ? PAGE : "customer/registering/searched";
    return page.problems().isEmpty() ? Screen.of(template, page) : Screen.unsaved(template, page);
  }

  @PostMapping("/customers")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.registering.open")
  ModelAndView register(
      @ModelAttribute NewCustomerForm form, Sending sending, Locale locale, Visit visit) {
    return switch (registering.register(form, sending, locale.getLanguage(), visit)) {
      case Answer.Opened(var code) -> Screen.redirect("/customers/" + code.shown());
      case Answer.Waits() -> Screen.redirect("/");
      case Answer.Protect() -> Screen.redirect("/customers/new/unsafe");
      case Answer.Unsaved(var page) -> Screen.unsaved(PAGE, page);
    };
  }

  /** The guardian has been told: going on from the draft (D5). */
  @GetMapping("/customers/new/awaiting/{id}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.awaiting.read")
  ModelAndView goOn(@PathVariable SubjectId id, Locale locale, Visit visit) {
    var entry = pages.goOn(id, locale.getLanguage(), visit);
    return Screen.of(entry, page -> Screen.of(PAGE, page));
  }

  /** What the age and the teller ask about a guardian: a part of the form, shown anew. */
  @PostMapping("/customers/new/guardian")
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView guardian(@ModelAttribute NewCustomerForm form, Visit visit) {
    return Screen.of("customer/registering/guardian", pages.guardian(form, visit));
  }

  /** What a file in the chosen service rests on: a part of the form, shown anew. */
  @PostMapping("/customers/new/basis")
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView basis(@ModelAttribute NewCustomerForm form, Visit visit) {
    return Screen.of("customer/registering/basis", pages.basis(form, visit));
  }

  /** When telling a guardian could endanger a child. Opens nothing, keeps nothing (D17). */
  @GetMapping("/customers/new/unsafe")
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView unsafe() {
    return Screen.of("customer/registering/unsafe", "");
  }
}
