package fi.tallessa.association.deadline;

import fi.tallessa.association.Version;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Every period with its source: a manager sets it, the data-protection contact checks it. */
@Controller
@RequestMapping("/setup/deadlines")
class DeadlineController {

  private static final String PAGE = "association/deadline/page";

  private final Deadlines deadlines;
  private final DeadlineChanges changes;

  DeadlineController(Deadlines deadlines, DeadlineChanges changes) {
    this.deadlines = deadlines;
    this.changes = changes;
  }

  @GetMapping
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView list(Visit visit) {
    return Screen.of("association/deadline/list", changes.page(visit));
  }

  /** Who checks reads what it was before as well, and changes nothing. */
  @GetMapping("/{deadline}")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView show(@PathVariable String deadline, Visit visit) {
    return Screen.of(
        changes.changeable(deadline),
        newest ->
            Screen.of(
                PAGE,
                changes.page(newest, DeadlineForm.of(newest, visit.today()), Problems.none())));
  }

  @PostMapping("/{deadline}")
  @Allow(Role.MANAGER)
  ModelAndView change(
      @PathVariable String deadline,
      @ModelAttribute DeadlineForm form,
      Sending sending,
      Visit visit) {
    return Screen.of(
        changes.changeable(deadline),
        newest ->
            switch (sending
                .act(form.read(newest, visit.today()))
                .flatMap(changed -> changes.change(changed, visit))) {
              case Result.Fine<DeadlineVersion> _ -> Screen.redirect("/setup/deadlines");
              case Result.Faulty<DeadlineVersion>(var problems) ->
                  unsaved(deadline, form, problems);
            });
  }

  /** One version, as it was read: a change that came meanwhile stays to be checked. */
  @PostMapping("/{deadline}/check")
  @Allow(Role.DATA_PROTECTION)
  ModelAndView check(
      @PathVariable String deadline, @RequestParam(defaultValue = "") String version, Visit visit) {
    return Screen.of(
        changes.deadline(deadline),
        one -> {
          deadlines.check(one, Version.of(version), visit);
          return Screen.redirect("/setup/deadlines");
        });
  }

  private ModelAndView unsaved(String deadline, DeadlineForm form, Problems problems) {
    return Screen.of(
        changes.changeable(deadline),
        now ->
            Version.overtaken(problems)
                ? Screen.conflicting(PAGE, changes.page(now, form.over(now), problems))
                : Screen.unsaved(PAGE, changes.page(now, form, problems)));
  }
}
