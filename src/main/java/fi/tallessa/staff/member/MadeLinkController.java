package fi.tallessa.staff.member;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.link.Link;
import fi.tallessa.staff.link.OneTimeLinks;
import fi.tallessa.staff.proof.Cookies;
import fi.tallessa.staff.proof.Token;
import fi.tallessa.web.Allow;
import fi.tallessa.web.PublicAddress;
import fi.tallessa.web.Screen;
import fi.tallessa.web.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows a link to whoever has just made it; to anybody else, and later, the person's page, or what
 * waits for a second person where somebody from outside made it.
 */
@Controller
class MadeLinkController {

  private final LedMembers led;
  private final OneTimeLinks links;
  private final PublicAddress address;

  MadeLinkController(LedMembers led, OneTimeLinks links, PublicAddress address) {
    this.led = led;
    this.links = links;
    this.address = address;
  }

  @GetMapping("/staff/{id}/link")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION, Role.APPROVER})
  ModelAndView show(@PathVariable UUID id, SignedIn me, Visit visit, HttpServletRequest request) {
    var member = led.anybody(id, visit);
    return Cookies.MADE
        .in(request)
        .flatMap(
            token ->
                links
                    .open(token, visit.when())
                    .filter(link -> member.id().equals(link.worker()))
                    .map(link -> Screen.of("staff/member/link", page(member, link, token))))
        .orElseGet(
            () -> Screen.redirect(me.manager() ? "/staff/" + member.id() : "/staff/confirmations"));
  }

  private MadeLinkPage page(Member member, Link link, Token token) {
    return new MadeLinkPage(
        member, link.kind(), address.of("/begin/" + token.value()), link.ends());
  }
}
