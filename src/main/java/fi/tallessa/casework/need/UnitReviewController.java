package fi.tallessa.casework.need;

import fi.tallessa.customer.wording.Worded;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whether the units need what they keep: the line manager's. */
@Controller
@RequestMapping("/reviews/need")
class UnitReviewController {

  private static final String PAGE = "casework/need/unit";

  private final UnitReviewing reviewing;

  UnitReviewController(UnitReviewing reviewing) {
    this.reviewing = reviewing;
  }

  @GetMapping
  @Allow(value = Role.MANAGER, opens = "casework.need.list")
  ModelAndView list(@RequestParam(defaultValue = "") String after, Visit visit) {
    return Screen.of("casework/need/list", reviewing.list(after, visit));
  }

  @GetMapping("/{unit}")
  @Allow(Role.MANAGER)
  ModelAndView open(@PathVariable("unit") String unit, Visit visit) {
    return Screen.of(reviewing.open(unit, visit), page -> Screen.of(PAGE, page));
  }

  @PostMapping("/{unit}")
  @Allow(Role.MANAGER)
  ModelAndView add(
      @PathVariable("unit") String unit,
      @ModelAttribute UnitReviewForm form,
      @ModelAttribute Worded worded,
      Sending sending,
      Visit visit) {
    return Screen.after(reviewing.add(unit, form, worded, sending, visit), PAGE, "/reviews/need");
  }
}
