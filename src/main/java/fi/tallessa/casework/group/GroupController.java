package fi.tallessa.casework.group;

import fi.tallessa.customer.wording.Worded;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class GroupController {

  private static final String LIST = "casework/group/list";
  private static final String PAGE = "casework/group/page";

  private final Grouping grouping;

  GroupController(Grouping grouping) {
    this.grouping = grouping;
  }

  @GetMapping("/groups")
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView list(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Visit visit) {
    return Screen.of(LIST, grouping.all(before, visit));
  }

  /**
   * @param before the place at which the list goes on
   */
  @GetMapping("/groups/ended")
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView ended(@RequestParam(defaultValue = "" + Long.MAX_VALUE) long before) {
    return Screen.of("casework/group/ended", grouping.ended(before));
  }

  @PostMapping("/groups")
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView add(
      @ModelAttribute GroupForm form, @ModelAttribute Worded worded, Sending sending, Visit visit) {
    return grouping
        .add(form, worded, sending, visit)
        .map(page -> Screen.unsaved(LIST, page))
        .orElseGet(() -> Screen.redirect("/groups/" + form.once()));
  }

  @GetMapping("/groups/{id}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.group.list")
  ModelAndView open(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String left, Visit visit) {
    return Screen.of(grouping.page(id, left, visit), page -> Screen.of(PAGE, page));
  }

  @PostMapping("/groups/{id}/members")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.group.join")
  ModelAndView join(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String codes,
      Sending sending,
      Visit visit) {
    return Screen.of(
        grouping.join(id, codes, sending, visit), problems -> members(id, codes, problems, visit));
  }

  /** Of an ended group nobody is let join, and its page says that it has ended. */
  private ModelAndView members(UUID id, String codes, Problems problems, Visit visit) {
    return problems.isEmpty()
        ? Screen.redirect("/groups/" + id)
        : Screen.of(grouping.page(id, codes, problems, visit), page -> Screen.unsaved(PAGE, page));
  }

  @PostMapping("/groups/{id}/members/{code}/removal")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.group.leave")
  ModelAndView leave(@PathVariable UUID id, Code code, Visit visit) {
    return Screen.of(
        grouping.leave(id, code, visit),
        left -> Screen.redirect("/groups/" + id + (left ? "?left=" + code.shown() : "")));
  }

  @PostMapping("/groups/{id}/members/{code}/removal/undo")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.group.stay")
  ModelAndView stay(@PathVariable UUID id, Code code, Visit visit) {
    return Screen.of(
        grouping.stay(id, code, visit), problems -> members(id, code.shown(), problems, visit));
  }
}
