package fi.tallessa.customer.notices;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class NoticesController {

  private static final String PAGE = "customer/notices/page";

  private final Notices notices;

  NoticesController(Notices notices) {
    this.notices = notices;
  }

  @GetMapping("/reviews/notices")
  @Allow(Role.MANAGER)
  ModelAndView list() {
    var empty = new NoticeForm(null, null, null, null);
    return Screen.of(PAGE, new NoticesPage(notices.all(), empty, Problems.none()));
  }

  @PostMapping("/reviews/notices")
  @Allow(Role.MANAGER)
  ModelAndView add(@ModelAttribute NoticeForm form, Sending sending, Visit visit) {
    var added = sending.act(form.check()).flatMap(version -> added(version, visit));
    return added.isFine()
        ? Screen.redirect("/reviews/notices")
        : Screen.unsaved(PAGE, new NoticesPage(notices.all(), form, added.problems()));
  }

  /** The same once more is harmless; another text under a number that is taken is refused. */
  private Result<NoticeVersion> added(NoticeVersion version, Visit visit) {
    return notices.add(version, visit) || notices.all().contains(version)
        ? Result.fine(version)
        : Result.faulty("number", "customer.notices.number.taken");
  }
}
