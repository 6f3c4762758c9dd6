package fi.tallessa.anonymous;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What was counted is answered with the page itself: an address would keep what it says. */
@Controller
@RequestMapping("/anonymous")
class CountController {

  private static final String PAGE = "anonymous/page";

  private final Tapping tapping;

  CountController(Tapping tapping) {
    this.tapping = tapping;
  }

  @GetMapping
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView show(Visit visit) {
    return Screen.of(PAGE, tapping.page(visit.today()));
  }

  @PostMapping
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView count(@ModelAttribute ContactForm form, Sending sending, Visit visit) {
    return shown(tapping.count(form, sending, visit.today()), form, visit.today());
  }

  @PostMapping("/undo")
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView takeBack(@RequestParam(defaultValue = "") String receipts, Visit visit) {
    return shown(tapping.takeBack(receipts, visit.today()), ContactForm.blank(""), visit.today());
  }

  private ModelAndView shown(Result<CountPage> done, ContactForm form, LocalDate today) {
    return switch (done) {
      case Result.Fine<CountPage>(var page) -> Screen.of(PAGE, page);
      case Result.Faulty<CountPage>(Problems problems) ->
          Screen.unsaved(PAGE, tapping.again(form, problems, today));
    };
  }
}
