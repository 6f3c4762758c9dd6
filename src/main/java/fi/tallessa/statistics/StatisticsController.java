package fi.tallessa.statistics;

import fi.tallessa.document.Papers;
import fi.tallessa.kernel.Role;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Released figures, for whoever reads them and never opens a person. */
@Controller
class StatisticsController {

  private final TableReading reading;
  private final Papers papers;

  StatisticsController(TableReading reading, Papers papers) {
    this.reading = reading;
    this.papers = papers;
  }

  @GetMapping("/statistics")
  @Allow({Role.STATISTICS, Role.MANAGER})
  ModelAndView page(
      @RequestParam(defaultValue = "") String period,
      @RequestParam(defaultValue = "") String table) {
    return Screen.of("statistics/page", reading.page(period, table));
  }

  @GetMapping("/statistics/{period}/{table}.csv")
  @Allow({Role.STATISTICS, Role.MANAGER})
  ModelAndView csv(@PathVariable String period, @PathVariable String table) {
    return Screen.of(
        reading.one(period, table),
        chosen -> papers.file("text/csv;charset=UTF-8", chosen.fileName("csv"), chosen::csv));
  }

  @GetMapping("/statistics/{period}/{table}.xlsx")
  @Allow({Role.STATISTICS, Role.MANAGER})
  ModelAndView xlsx(@PathVariable String period, @PathVariable String table) {
    return Screen.of(
        reading.one(period, table),
        chosen -> papers.file(Spreadsheet.XLSX, chosen.fileName("xlsx"), chosen::xlsx));
  }

  @GetMapping("/statistics/{period}/{table}.pdf")
  @Allow({Role.STATISTICS, Role.MANAGER})
  ModelAndView pdf(@PathVariable String period, @PathVariable String table) {
    return Screen.of(
        reading.one(period, table),
        chosen -> papers.of("statistics/paper", chosen, chosen.fileName("pdf")));
  }

  @GetMapping("/statistics/{period}/{table}.json")
  @Allow({Role.STATISTICS, Role.MANAGER})
  ModelAndView json(@PathVariable String period, @PathVariable String table) {
    return Screen.of(
        reading.one(period, table),
        chosen -> papers.file("application/json", chosen.fileName("json"), chosen::json));
  }
}
