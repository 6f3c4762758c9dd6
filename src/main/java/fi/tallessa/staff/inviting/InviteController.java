package fi.tallessa.staff.inviting;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.link.MadeLink;
import fi.tallessa.staff.member.LedMembers;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Proven;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Inviting, and the link for it. */
@Controller
class InviteController {

  private static final String TEMPLATE = "staff/inviting/form";

  private final Inviting inviting;
  private final LedMembers led;

  InviteController(Inviting inviting, LedMembers led) {
    this.inviting = inviting;
    this.led = led;
  }

  @GetMapping("/staff/new")
  @Allow(Role.MANAGER)
  ModelAndView form(@RequestParam(defaultValue = "WORKER") Role role, Visit visit) {
    var form = InviteForm.as(role, visit.who());
    return Screen.of(TEMPLATE, inviting.page(form, Problems.none(), visit));
  }

  @PostMapping("/staff")
  @Proven
  @Allow(Role.MANAGER)
  ModelAndView invite(
      @ModelAttribute InviteForm form, Sending sending, Visit visit, HttpServletResponse response) {
    var meant =
        sending
            .act(inviting.check(form, visit))
            .flatMap(invitation -> inviting.invite(invitation, visit));
    return switch (meant) {
      case Result.Fine<WorkerId>(var worker) -> made(worker, visit, response);
      case Result.Faulty<WorkerId>(var problems) ->
          Screen.unsaved(TEMPLATE, inviting.page(form, problems, visit));
    };
  }

  /** Another link for somebody who has not begun yet. */
  @PostMapping("/staff/{id}/invitation")
  @Proven
  @Allow(Role.MANAGER)
  ModelAndView again(@PathVariable UUID id, Visit visit, HttpServletResponse response) {
    var member = led.anybody(id, visit);
    return member.enrolled() || member.days().endedBefore(visit.today())
        ? Screen.redirect("/staff/" + id)
        : made(member.id(), visit, response);
  }

  @PostMapping("/staff/{id}/links/withdrawal")
  @Allow(Role.MANAGER)
  ModelAndView withdraw(@PathVariable UUID id, Visit visit) {
    inviting.withdraw(led.mine(id, visit).id(), visit);
    return Screen.redirect("/staff/" + id);
  }

  private ModelAndView made(WorkerId worker, Visit visit, HttpServletResponse response) {
    return MadeLink.show(worker, inviting.link(worker, visit), response);
  }
}
