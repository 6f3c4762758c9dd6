package fi.tallessa.statistics;

import fi.tallessa.document.Papers;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Reports to funders, by line managers. */
@Controller
@RequestMapping("/statistics/reports")
class FunderReportController {

  private static final String PAGE = "statistics/report/page";

  private final Reporting reporting;
  private final Papers papers;

  FunderReportController(Reporting reporting, Papers papers) {
    this.reporting = reporting;
    this.papers = papers;
  }

  @GetMapping
  @Allow(Role.MANAGER)
  ModelAndView list() {
    return Screen.of("statistics/report/list", reporting.list());
  }

  @GetMapping("/{grant}/{year}")
  @Allow(Role.MANAGER)
  ModelAndView page(@PathVariable String grant, @PathVariable String year) {
    return Screen.of(reporting.page(grant, year), page -> Screen.of(PAGE, page));
  }

  @GetMapping("/{grant}/{year}/lines/{line}")
  @Allow(Role.MANAGER)
  ModelAndView line(
      @PathVariable String grant, @PathVariable String year, @PathVariable String line) {
    return Screen.of(
        reporting.line(grant, year, line), page -> Screen.of("statistics/report/line", page));
  }

  @PostMapping("/{grant}/{year}/lines/{line}")
  @Allow(Role.MANAGER)
  ModelAndView say(
      @PathVariable String grant,
      @PathVariable String year,
      @PathVariable String line,
      @ModelAttribute TargetForm form,
      Sending sending,
      Visit visit) {
    return Screen.of(
        reporting.say(grant, year, line, form, sending, visit),
        again ->
            again
                .map(FunderReportController::again)
                .orElseGet(() -> Screen.redirect("/statistics/reports/" + grant + "/" + year)));
  }

  private static ModelAndView again(TargetPage page) {
    return page.overtaken()
        ? Screen.conflicting("statistics/report/line", page)
        : Screen.unsaved("statistics/report/line", page);
  }

  @PostMapping("/{grant}/{year}/freeze")
  @Allow(Role.MANAGER)
  ModelAndView freeze(
      @PathVariable String grant,
      @PathVariable String year,
      @RequestParam(defaultValue = "") String seen,
      Visit visit) {
    return Screen.after(
        reporting.freeze(grant, year, seen, visit),
        PAGE,
        "/statistics/reports/" + grant + "/" + year);
  }

  @GetMapping("/{grant}/{year}.pdf")
  @Allow(Role.MANAGER)
  ModelAndView pdf(@PathVariable String grant, @PathVariable String year) {
    return saved(
        grant, year, page -> papers.of("statistics/report/paper", page, page.fileName("pdf")));
  }

  @GetMapping("/{grant}/{year}.xlsx")
  @Allow(Role.MANAGER)
  ModelAndView xlsx(@PathVariable String grant, @PathVariable String year) {
    return saved(
        grant, year, page -> papers.file(Spreadsheet.XLSX, page.fileName("xlsx"), page::xlsx));
  }

  /** Of one that is not as it was given the page says so, and nothing is saved. */
  private ModelAndView saved(String grant, String year, Function<ReportPage, ModelAndView> file) {
    return Screen.of(
        reporting.given(grant, year),
        page -> page.changed() ? Screen.of(PAGE, page) : file.apply(page));
  }
}
