package fi.tallessa.staff.wayback;

import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.link.MadeLink;
import fi.tallessa.staff.member.LedMembers;
import fi.tallessa.staff.member.Member;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import fi.tallessa.web.Stopped;
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
  private final LedMembers led;

  WayBackController(WayBack wayBack, LedMembers led) {
    this.wayBack = wayBack;
    this.led = led;
  }

  @PostMapping("/staff/{id}/password")
  @Allow(Role.MANAGER)
  ModelAndView password(@PathVariable UUID id, Visit visit, HttpServletResponse response) {
    var worker = enrolled(id, visit).id();
    return MadeLink.show(worker, wayBack.password(worker, visit), response);
  }

  @GetMapping("/staff/{id}/wayback")
  @Allow(Role.MANAGER)
  ModelAndView form(@PathVariable UUID id, Visit visit) {
    var page = new WayBackPage(enrolled(id, visit), WayBackForm.EMPTY, Problems.none());
    return Screen.of(TEMPLATE, page);
  }

  @PostMapping("/staff/{id}/wayback")
  @Allow(Role.MANAGER)
  ModelAndView start(
      @PathVariable UUID id,
      @ModelAttribute WayBackForm form,
      Sending sending,
      Visit visit,
      HttpServletResponse response) {
    var member = enrolled(id, visit);
    var meant = sending.act(form.check());
    if (!meant.isFine()) {
      return Screen.unsaved(TEMPLATE, new WayBackPage(member, form, meant.problems()));
    }
    return wayBack
        .start(member.id(), meant.sure(), visit)
        .map(token -> MadeLink.show(member.id(), token, response))
        .orElseGet(() -> Screen.redirect("/staff/confirmations"));
  }

  /** Somebody else has agreed: now there is a link to hand over. */
  @PostMapping("/staff/{id}/anew")
  @Allow(Role.MANAGER)
  ModelAndView anew(@PathVariable UUID id, Visit visit, HttpServletResponse response) {
    var member = enrolled(id, visit);
    return wayBack
        .anew(member.id(), visit)
        .map(token -> MadeLink.show(member.id(), token, response))
        .orElseGet(() -> Screen.redirect("/staff/confirmations"));
  }

  private Member enrolled(UUID id, Visit visit) {
    var member = led.mine(id, visit);
    if (!member.enrolled()) {
      throw new Stopped(Refusal.NOT_THERE);
    }
    return member;
  }
}
