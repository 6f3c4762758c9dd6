package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.association.Once;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Choice;
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
class StockController {

  private static final String ALL = "legalbasis/cabinet/page";
  private static final String SEEN = "legalbasis/cabinet/seen";
  private static final String BEGIN = "legalbasis/cabinet/begin";
  private static final String PAPER = "/papers/{slip:\\d{4}-\\d{4,7}}/finding";

  private final Counting counting;
  private final Overview overview;

  StockController(Counting counting, Overview overview) {
    this.counting = counting;
    this.overview = overview;
  }

  @GetMapping("/stock-taking")
  @Allow(Role.MANAGER)
  ModelAndView open() {
    return Screen.of(BEGIN, new BeginPage("", Problems.none()));
  }

  @PostMapping("/stock-taking")
  @Allow(Role.MANAGER)
  ModelAndView begin(@RequestParam(defaultValue = "") String why, Sending sending, Visit visit) {
    return switch (sending.act(Choice.made("why", StockTaking.Why.of(why)))) {
      case Result.Faulty<StockTaking.Why>(var problems) ->
          Screen.unsaved(BEGIN, new BeginPage(why, problems));
      case Result.Fine<StockTaking.Why>(var occasion) -> {
        counting.begin(occasion, visit);
        yield Screen.redirect("/cabinets");
      }
    };
  }

  @PostMapping("/stock-taking/second")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION, Role.APPROVER})
  ModelAndView join(Visit visit) {
    return back(counting.join(visit), visit);
  }

  @PostMapping("/stock-taking/end")
  @Allow(Role.MANAGER)
  ModelAndView end(Visit visit) {
    return back(counting.end(visit), visit);
  }

  private ModelAndView back(Problems problems, Visit visit) {
    return problems.isEmpty()
        ? Screen.redirect("/cabinets")
        : Screen.unsaved(ALL, overview.page("", visit).unsaved(problems));
  }

  @GetMapping(PAPER)
  @Allow({Role.MANAGER, Role.DATA_PROTECTION, Role.APPROVER})
  ModelAndView look(@PathVariable String slip, SignedIn me, Visit visit) {
    return Screen.of(
        counting.paper(slip, me, visit),
        paper -> Screen.of(SEEN, new SeenPage(paper, new Found("", "", ""), Problems.none())));
  }

  @PostMapping(PAPER)
  @Allow({Role.MANAGER, Role.DATA_PROTECTION, Role.APPROVER})
  ModelAndView found(
      @PathVariable String slip,
      @ModelAttribute Found form,
      Sending sending,
      SignedIn me,
      Visit visit) {
    return Screen.of(
        counting.paper(slip, me, visit),
        paper ->
            switch (sending
                .act(form.check())
                .flatMap(found -> counting.found(paper, found, visit))) {
              case Result.Fine<StoredPaper>(var seen) -> Screen.redirect(seen.folderPath());
              case Result.Faulty<StoredPaper>(var problems) ->
                  Screen.unsaved(SEEN, new SeenPage(paper, form, problems));
            });
  }

  /** How it came about is a manager's to write down. */
  @PostMapping("/{cabinet:[1-9]\\d{0,3}}/{folder:[1-9]\\d{0,3}}/unlisted")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION, Role.APPROVER})
  ModelAndView unlisted(
      @PathVariable int cabinet,
      @PathVariable int folder,
      @RequestParam(defaultValue = "") String once,
      SignedIn me,
      Visit visit) {
    var id = Once.of(once);
    return Screen.of(
        counting.unlisted(cabinet, folder, id, visit),
        problems ->
            problems.isEmpty()
                ? Screen.redirect(me.manager() ? "/cabinets/findings/" + id : "/cabinets")
                : Screen.unsaved(ALL, overview.page("", visit).unsaved(problems)));
  }
}
