package fi.tallessa.statistics;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Releases of figures, by line managers. */
@Controller
@RequestMapping("/reviews/statistics")
class ReleasesController {

  private static final String PERIOD = "statistics/period";

  private final PeriodReleasing releasing;

  ReleasesController(PeriodReleasing releasing) {
    this.releasing = releasing;
  }

  @GetMapping
  @Allow(Role.MANAGER)
  ModelAndView list(Visit visit) {
    return Screen.of("statistics/releases", releasing.list(visit));
  }

  @GetMapping("/{period}")
  @Allow(Role.MANAGER)
  ModelAndView period(@PathVariable String period, Visit visit) {
    return Screen.of(releasing.page(period, visit), page -> Screen.of(PERIOD, page));
  }

  @PostMapping("/{period}/release")
  @Allow(Role.MANAGER)
  ModelAndView release(
      @PathVariable String period, @RequestParam(defaultValue = "0") int number, Visit visit) {
    return Screen.after(
        releasing.release(period, number, visit), PERIOD, "/statistics?period=" + period);
  }
}
