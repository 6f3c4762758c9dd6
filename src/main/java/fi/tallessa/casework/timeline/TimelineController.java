package fi.tallessa.casework.timeline;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class TimelineController {

  private final Timeline timeline;

  TimelineController(Timeline timeline) {
    this.timeline = timeline;
  }

  /**
   * @param kind a lane, blank for all
   * @param worker whose, blank for everybody's
   * @param matter which promise or aim, or all promises; blank for all
   * @param before the place from which it goes on
   */
  @GetMapping("/customers/{code}/timeline")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.timeline.read")
  ModelAndView show(
      Code code,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String worker,
      @RequestParam(defaultValue = "") String matter,
      @RequestParam(defaultValue = "") String before,
      Visit visit) {
    return Screen.of(
        timeline.page(TimelineFilter.of(kind, worker, matter), before, code, visit),
        page -> Screen.of("casework/timeline/page", page));
  }
}
