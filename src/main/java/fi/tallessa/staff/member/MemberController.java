package fi.tallessa.staff.member;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class MemberController {

  private final MemberPages pages;

  MemberController(MemberPages pages) {
    this.pages = pages;
  }

  @GetMapping("/staff")
  @Allow(Role.MANAGER)
  ModelAndView list(Visit visit) {
    return Screen.of("staff/member/list", pages.list(visit));
  }

  @GetMapping("/staff/{id}")
  @Allow(Role.MANAGER)
  ModelAndView show(@PathVariable UUID id, Visit visit) {
    return Screen.of("staff/member/page", pages.page(id, visit));
  }
}
