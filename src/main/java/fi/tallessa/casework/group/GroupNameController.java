package fi.tallessa.casework.group;

import fi.tallessa.customer.wording.Worded;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/groups/{id}")
class GroupNameController {

  private static final String PAGE = "casework/group/name";

  private final GroupNaming naming;

  GroupNameController(GroupNaming naming) {
    this.naming = naming;
  }

  @GetMapping("/name")
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView open(@PathVariable UUID id) {
    return Screen.of(naming.page(id), page -> Screen.of(PAGE, page));
  }

  /**
   * @param seen which of its names it goes on from
   */
  @PostMapping("/name")
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView rename(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String name,
      @ModelAttribute Worded worded,
      @RequestParam(defaultValue = "0") int seen,
      Sending sending,
      Visit visit) {
    return Screen.after(
        naming.rename(id, name, worded, seen, sending, visit), PAGE, "/groups/" + id);
  }

  @PostMapping("/end")
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView end(@PathVariable UUID id, Visit visit) {
    return Screen.of(naming.end(id, visit), one -> Screen.redirect("/groups/" + one));
  }

  @PostMapping("/end/removal")
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView takeUp(@PathVariable UUID id) {
    return Screen.of(naming.takeUp(id), one -> Screen.redirect("/groups/" + one));
  }
}
