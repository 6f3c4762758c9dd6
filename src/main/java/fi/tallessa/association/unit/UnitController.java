package fi.tallessa.association.unit;

import fi.tallessa.association.Names;
import fi.tallessa.association.Unit;
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
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/setup/units")
class UnitController {

  private static final String LIST = "association/unit/list";
  private static final String PAGE = "association/unit/page";

  private final UnitChanges units;

  UnitController(UnitChanges units) {
    this.units = units;
  }

  @GetMapping
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView list(Visit visit) {
    return Screen.of(LIST, units.page(NewUnitForm.blank(), Problems.none(), visit.today()));
  }

  @PostMapping
  @Allow(Role.MANAGER)
  ModelAndView add(@ModelAttribute NewUnitForm form, Sending sending, Visit visit) {
    return switch (sending.act(form.names().read())) {
      case Result.Fine<Names>(var names) -> {
        units.add(form.id(), names);
        yield Screen.redirect("/setup/units");
      }
      case Result.Faulty<Names>(var problems) ->
          Screen.unsaved(LIST, units.page(form, problems, visit.today()));
    };
  }

  @GetMapping("/{unit}")
  @Allow(Role.MANAGER)
  ModelAndView show(@PathVariable String unit) {
    return Screen.of(
        units.unit(unit),
        found -> Screen.of(PAGE, units.page(found, UnitForm.of(found), Problems.none())));
  }

  @PostMapping("/{unit}")
  @Allow(Role.MANAGER)
  ModelAndView change(
      @PathVariable String unit, @ModelAttribute UnitForm form, Sending sending, Visit visit) {
    return Screen.of(
        units.unit(unit),
        before ->
            switch (sending
                .act(form.read(before, visit.today()))
                .flatMap(changed -> units.change(changed, visit))) {
              case Result.Fine<Unit> _ -> Screen.redirect("/setup/units");
              case Result.Faulty<Unit>(var problems) -> unsaved(unit, form, problems);
            });
  }

  private ModelAndView unsaved(String unit, UnitForm form, Problems problems) {
    return Screen.of(
        units.unit(unit),
        now ->
            Version.overtaken(problems)
                ? Screen.conflicting(PAGE, units.page(now, form.over(now), problems))
                : Screen.unsaved(PAGE, units.page(now, form, problems)));
  }
}
