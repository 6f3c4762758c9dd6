package fi.tallessa.casework.appointment;

import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.SignedIn;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class WeekController {

  private static final String PAGE = "casework/appointment/week";

  private final Weeks weeks;

  WeekController(Weeks weeks) {
    this.weeks = weeks;
  }

  @GetMapping("/calendar")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.appointment.list")
  ModelAndView now(SignedIn me, Visit visit) {
    return Screen.of(PAGE, weeks.own(Week.of(visit.today()), me.manager(), visit));
  }

  @GetMapping("/calendar/{week}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.appointment.list")
  ModelAndView own(@PathVariable String week, SignedIn me, Visit visit) {
    return Screen.of(
        Entry.there(Week.parse(week)).map(one -> weeks.own(one, me.manager(), visit)),
        page -> Screen.of(PAGE, page));
  }

  @GetMapping("/calendar/of/{id}/{week}")
  @Allow(value = Role.MANAGER, opens = "casework.appointment.review")
  ModelAndView led(@PathVariable UUID id, @PathVariable String week, Visit visit) {
    return Screen.of(
        Entry.there(Week.parse(week)).flatMap(one -> weeks.led(id, one, visit)),
        page -> Screen.of(PAGE, page));
  }
}
