package fi.tallessa.staff.wayback;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.link.MadeLink;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Proven;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import fi.tallessa.web.SignedIn;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A forgotten password, a lost phone, or both. */
@Controller
class WayBackController {

  private static final String TEMPLATE = "staff/wayback/form";

  private final WayBack wayBack;
  private final Helping helping;

  WayBackController(WayBack wayBack, Helping helping) {
    this.wayBack = wayBack;
    this.helping = helping;
  }

  @PostMapping("/staff/{id}/password")
  @Proven
  @Allow(Role.MANAGER)
  ModelAndView password(
      @PathVariable UUID id, SignedIn me, Visit visit, HttpServletResponse response) {
    var worker = helping.whom(id, me, visit).id();
    return MadeLink.show(worker, wayBack.password(worker, visit), response);
  }

  @GetMapping("/staff/{id}/wayback")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION, Role.APPROVER})
  ModelAndView form(@PathVariable UUID id, SignedIn me, Visit visit) {
    var page = new WayBackPage(helping.whom(id, me, visit), WayBackForm.EMPTY, Problems.none());
    return Screen.of(TEMPLATE, page);
  }

  @PostMapping("/staff/{id}/wayback")
  @Proven
  @Allow({Role.MANAGER, Role.DATA_PROTECTION, Role.APPROVER})
  ModelAndView start(
      @PathVariable UUID id,
      @ModelAttribute WayBackForm form,
      Sending sending,
      SignedIn me,
      Visit visit,
      HttpServletResponse response) {
    var member = helping.whom(id, me, visit);
    var meant = sending.act(form.check());
    if (!meant.isFine()) {
      return Screen.unsaved(TEMPLATE, new WayBackPage(member, form, meant.problems()));
    }
    return wayBack
        .start(member.id(), meant.sure(), me, visit)
        .map(token -> MadeLink.show(member.id(), token, response))
        .orElseGet(() -> Screen.redirect("/staff/confirmations"));
  }

  /** Somebody else has agreed, or nobody has to: now there is a link to hand over. */
  @PostMapping("/staff/{id}/anew")
  @Proven
  @Allow({Role.MANAGER, Role.DATA_PROTECTION, Role.APPROVER})
  ModelAndView anew(@PathVariable UUID id, SignedIn me, Visit visit, HttpServletResponse response) {
    var member = helping.whom(id, me, visit);
    return wayBack
        .anew(member.id(), visit)
        .map(token -> MadeLink.show(member.id(), token, response))
        .orElseGet(() -> Screen.redirect("/staff/confirmations"));
  }
}
