package fi.tallessa.association.holiday;

import fi.tallessa.association.Once;
import fi.tallessa.holdings.WorkerNames;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/setup/holidays")
class HolidayController {

  private static final String PAGE = "association/holiday/page";

  private final ClosingDays closing;
  private final WorkerNames names;

  HolidayController(ClosingDays closing, WorkerNames names) {
    this.closing = closing;
    this.names = names;
  }

  @GetMapping
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView list(Visit visit) {
    return Screen.of(PAGE, page(ClosingDayForm.blank(), Problems.none(), visit.today()));
  }

  @PostMapping
  @Allow(Role.MANAGER)
  ModelAndView add(@ModelAttribute ClosingDayForm form, Sending sending, Visit visit) {
    return switch (sending.act(form.read(visit.today()))) {
      case Result.Fine<ClosingDay>(var added) ->
          closing.add(added, visit)
              ? Screen.redirect("/setup/holidays")
              : Screen.unsaved(PAGE, page(form.anew(), Once.spent("name"), visit.today()));
      case Result.Faulty<ClosingDay>(var problems) ->
          Screen.unsaved(PAGE, page(form, problems, visit.today()));
    };
  }

  @PostMapping("/{id}/removal")
  @Allow(Role.MANAGER)
  ModelAndView remove(@PathVariable UUID id, Visit visit) {
    closing.remove(id, visit);
    return Screen.redirect("/setup/holidays");
  }

  @PostMapping("/{id}/return")
  @Allow(Role.MANAGER)
  ModelAndView bringBack(@PathVariable UUID id, Visit visit) {
    closing.bringBack(id, visit);
    return Screen.redirect("/setup/holidays");
  }

  private HolidaysPage page(ClosingDayForm form, Problems problems, LocalDate today) {
    var ahead = closing.from(today);
    var who = ahead.stream().flatMap(ClosingDay::people).distinct().toList();
    return HolidaysPage.of(ahead, names.names(who), form, problems, today);
  }
}
