package fi.tallessa.casework.countersign;

import fi.tallessa.casework.contact.ContactId;
import fi.tallessa.customer.wording.Worded;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/customers/{code}/contacts/{id}/countersignature")
class CountersignController {

  private static final String PAGE = "casework/countersign/page";

  private final Countersigning countersigning;

  CountersignController(Countersigning countersigning) {
    this.countersigning = countersigning;
  }

  @GetMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.countersign.open")
  ModelAndView open(Code code, @PathVariable("id") String id, Visit visit) {
    return Screen.of(
        countersigning.page(ContactId.of(id), code, visit), page -> Screen.of(PAGE, page));
  }

  /**
   * @param seen what of it the reader had before them
   */
  @PostMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.countersign.sign")
  ModelAndView sign(
      Code code,
      @PathVariable("id") String id,
      @RequestParam(defaultValue = "") String seen,
      Visit visit) {
    return Screen.after(
        countersigning.sign(ContactId.of(id), seen, code, visit), PAGE, timeline(code));
  }

  @PostMapping("/removal")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.countersign.remove")
  ModelAndView remove(
      Code code,
      @PathVariable("id") String id,
      @ModelAttribute CountersignForm form,
      @ModelAttribute Worded worded,
      Sending sending,
      Visit visit) {
    return Screen.after(
        countersigning.remove(ContactId.of(id), form, worded, sending, code, visit),
        PAGE,
        timeline(code));
  }

  @PostMapping("/told")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.countersign.told")
  ModelAndView told(Code code, @PathVariable("id") String id, Visit visit) {
    return Screen.of(
        countersigning.told(ContactId.of(id), code, visit), one -> Screen.redirect("/"));
  }

  private static String timeline(Code code) {
    return "/customers/" + code.shown() + "#timeline";
  }
}
