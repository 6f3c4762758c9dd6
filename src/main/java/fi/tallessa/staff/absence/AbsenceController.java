package fi.tallessa.staff.absence;

import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Covers;
import fi.tallessa.staff.Workers;
import fi.tallessa.staff.member.LedMembers;
import fi.tallessa.staff.member.Member;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class AbsenceController {

  private static final String TEMPLATE = "staff/absence/page";

  private final Absences absences;
  private final LedMembers led;
  private final Covers covers;
  private final Workers workers;

  AbsenceController(Absences absences, LedMembers led, Covers covers, Workers workers) {
    this.absences = absences;
    this.led = led;
    this.covers = covers;
    this.workers = workers;
  }

  @GetMapping("/staff/{id}/absences")
  @Allow(Role.MANAGER)
  ModelAndView show(@PathVariable UUID id, Visit visit) {
    var member = led.mine(id, visit);
    return Screen.of(TEMPLATE, page(member, AbsenceForm.EMPTY, Problems.none(), visit));
  }

  @PostMapping("/staff/{id}/absences")
  @Allow(Role.MANAGER)
  ModelAndView add(
      @PathVariable UUID id, @ModelAttribute AbsenceForm form, Sending sending, Visit visit) {
    var member = led.mine(id, visit);
    var meant = sending.act(form.check(visit.today())).flatMap(days -> added(member, days, visit));
    return meant.isFine()
        ? Screen.redirect("/staff/" + id + "/absences")
        : Screen.unsaved(TEMPLATE, page(member, form, meant.problems(), visit));
  }

  @PostMapping("/staff/{id}/absences/{absence}/end")
  @Allow(Role.MANAGER)
  ModelAndView end(@PathVariable UUID id, @PathVariable UUID absence, Visit visit) {
    absences.end(led.mine(id, visit).id(), absence, visit);
    return Screen.redirect("/staff/" + id + "/absences");
  }

  private Result<DateRange> added(Member member, DateRange days, Visit visit) {
    return absences.add(member.id(), days, visit)
        ? Result.fine(days)
        : Result.faulty("from", "staff.absence.twice");
  }

  private AbsencePage page(Member member, AbsenceForm form, Problems problems, Visit visit) {
    var all = covers.inAbsencesOf(member.id(), visit);
    var who = all.values().stream().flatMap(cover -> cover.by().stream()).toList();
    return new AbsencePage(
        member, absences.of(member.id(), visit), all, workers.names(who), form, problems);
  }
}
