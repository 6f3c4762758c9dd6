package fi.tallessa.staff.leaving;

import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.member.LedMembers;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import fi.tallessa.web.Stopped;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class LeavingController {

  private static final String TEMPLATE = "staff/leaving/page";
  private static final int YEARS_AHEAD = 1;

  private final LeavingDeciding leaving;
  private final LedMembers led;

  LeavingController(LeavingDeciding leaving, LedMembers led) {
    this.leaving = leaving;
    this.led = led;
  }

  @GetMapping("/staff/{id}/leaving")
  @Allow(Role.MANAGER)
  ModelAndView show(@PathVariable UUID id, Visit visit) {
    return Screen.of(TEMPLATE, leaving.page(led.mine(id, visit), "", Problems.none(), visit));
  }

  @PostMapping("/staff/{id}/leaving")
  @Allow(Role.MANAGER)
  ModelAndView decide(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String lastDay,
      Sending sending,
      Visit visit) {
    var member = led.mine(id, visit);
    var meant =
        sending.act(day(lastDay, visit.today())).flatMap(day -> leaving.decide(member, day, visit));
    return meant.isFine()
        ? Screen.redirect("/staff/" + id + "/leaving")
        : unsaved(leaving.page(member, lastDay, meant.problems(), visit));
  }

  /** Where it was decided meanwhile, what holds is shown beside what was typed (409). */
  private static ModelAndView unsaved(LeavingPage page) {
    return page.leave() == null
        ? Screen.unsaved(TEMPLATE, page)
        : Screen.conflicting(TEMPLATE, page);
  }

  @PostMapping("/staff/{id}/leaving/undo")
  @Allow(Role.MANAGER)
  ModelAndView undo(@PathVariable UUID id, Visit visit) {
    leaving.undo(led.mine(id, visit));
    return Screen.redirect("/staff/" + id);
  }

  @PostMapping("/staff/{id}/leaving/items/{item}")
  @Allow(Role.MANAGER)
  ModelAndView tick(@PathVariable UUID id, @PathVariable String item, Visit visit) {
    var done = LeavingItem.named(item).orElseThrow(() -> new Stopped(Refusal.NOT_THERE));
    var member = led.mine(id, visit);
    var ticked = leaving.tick(member, done, visit);
    return ticked.isFine()
        ? Screen.redirect("/staff/" + id + "/leaving")
        : Screen.unsaved(TEMPLATE, leaving.page(member, "", ticked.problems(), visit));
  }

  @PostMapping("/staff/{id}/leaving/items/{item}/undo")
  @Allow(Role.MANAGER)
  ModelAndView untick(@PathVariable UUID id, @PathVariable String item, Visit visit) {
    var done = LeavingItem.named(item).orElseThrow(() -> new Stopped(Refusal.NOT_THERE));
    leaving.untick(led.mine(id, visit), done, visit);
    return Screen.redirect("/staff/" + id + "/leaving");
  }

  /** Said and never assumed: an empty box ends nothing. */
  private static Result<LocalDate> day(String typed, LocalDate today) {
    return TypedDay.read("lastDay", typed)
        .flatMap(day -> Result.needed(day, "lastDay", "staff.leaving.day.missing"))
        .flatMap(
            day ->
                day.isBefore(today)
                    ? Result.faulty("lastDay", "web.date.past")
                    : day.isAfter(today.plusYears(YEARS_AHEAD))
                        ? Result.faulty("lastDay", "staff.leaving.far")
                        : Result.fine(day));
  }
}
