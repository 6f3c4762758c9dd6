package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import fi.tallessa.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/cabinets")
class CabinetController {

  private static final String ONE = "/{cabinet:[1-9]\\d{0,3}}";
  private static final String FORM = "legalbasis/cabinet/form";
  private static final String CABINET = "legalbasis/cabinet/cabinet";

  private final Overview overview;
  private final Shelving shelving;

  CabinetController(Overview overview, Shelving shelving) {
    this.overview = overview;
    this.shelving = shelving;
  }

  /** Open to whoever may be the second of two (D11). */
  @GetMapping
  @Allow({Role.MANAGER, Role.DATA_PROTECTION, Role.APPROVER})
  ModelAndView all(@RequestParam(defaultValue = "") String after, Visit visit) {
    return Screen.of("legalbasis/cabinet/page", overview.page(after, visit));
  }

  @GetMapping("/destruction")
  @Allow(Role.MANAGER)
  ModelAndView destruction(@RequestParam(defaultValue = "") String after, Visit visit) {
    return Screen.of("legalbasis/cabinet/destruction", overview.destruction(after, visit));
  }

  @GetMapping("/new")
  @Allow(Role.MANAGER)
  ModelAndView begin(Visit visit) {
    return Screen.of(FORM, new CabinetFormPage(shelving.next(visit), Problems.none()));
  }

  @PostMapping("/new")
  @Allow(Role.MANAGER)
  ModelAndView add(@ModelAttribute CabinetForm form, Sending sending, Visit visit) {
    return switch (sending.act(form.check()).flatMap(one -> shelving.add(one, visit))) {
      case Result.Fine<Cabinet>(var cabinet) -> Screen.redirect("/cabinets/" + cabinet.number());
      case Result.Faulty<Cabinet>(var problems) ->
          Screen.unsaved(FORM, new CabinetFormPage(form, problems));
    };
  }

  @GetMapping(ONE)
  @Allow(Role.MANAGER)
  ModelAndView one(
      @PathVariable int cabinet, @RequestParam(defaultValue = "") String after, Visit visit) {
    return Screen.of(
        shelving.cabinet(cabinet, after, "", Problems.none(), visit),
        page -> Screen.of(CABINET, page));
  }

  @PostMapping(ONE + "/keys")
  @Allow(Role.MANAGER)
  ModelAndView giveKey(
      @PathVariable int cabinet,
      @RequestParam(defaultValue = "") String worker,
      Sending sending,
      Visit visit) {
    return switch (sending.act(shelving.custodian(worker, visit))) {
      case Result.Faulty<WorkerId>(var problems) ->
          Screen.of(
              shelving.cabinet(cabinet, "", worker, problems, visit),
              page -> Screen.unsaved(CABINET, page));
      case Result.Fine<WorkerId>(var custodian) ->
          Screen.of(
              shelving.giveKey(cabinet, custodian, visit),
              one -> Screen.redirect("/cabinets/" + cabinet));
    };
  }

  @PostMapping(ONE + "/keys/{worker}/return")
  @Allow(Role.MANAGER)
  ModelAndView takeKeyBack(@PathVariable int cabinet, @PathVariable WorkerId worker, Visit visit) {
    return Screen.of(
        shelving.takeKeyBack(cabinet, worker, visit),
        one -> Screen.redirect("/cabinets/" + cabinet));
  }

  @GetMapping(ONE + "/{folder:[1-9]\\d{0,3}}")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION, Role.APPROVER})
  ModelAndView folder(
      @PathVariable int cabinet,
      @PathVariable int folder,
      @RequestParam(defaultValue = "") String after,
      SignedIn me,
      Visit visit) {
    int sheet = after.matches("\\d{1,4}") ? Integer.parseInt(after) : 0;
    return Screen.of(
        shelving.folder(cabinet, folder, sheet, visit).flatMap(page -> page.to(me)),
        page -> Screen.of("legalbasis/cabinet/folder", page));
  }
}
