package fi.tallessa.customer.looked;

import fi.tallessa.document.Papers;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Languages;
import fi.tallessa.web.Proven;
import fi.tallessa.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** "Who has looked at my data", on paper: for the customer and, apart from it, for a guardian. */
@Controller
@RequestMapping("/customers/{code}/looked")
class LookedController {

  private final LookedReporting reporting;
  private final Papers papers;

  LookedController(LookedReporting reporting, Papers papers) {
    this.reporting = reporting;
    this.papers = papers;
  }

  @GetMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.looked.open")
  ModelAndView open(Code code, Visit visit) {
    return Screen.of(reporting.open(code, visit), page -> Screen.of("customer/looked/page", page));
  }

  /**
   * @param in the language of whoever receives it
   */
  @GetMapping("/report.pdf")
  @Proven(above = 1)
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.looked.paper")
  ModelAndView customer(Code code, @RequestParam(defaultValue = "fi") String in, Visit visit) {
    return Screen.of(
        reporting.customer(code, visit),
        paper ->
            papers.of(
                "customer/looked/paper",
                paper,
                paper.fileName(),
                Languages.nearest(in),
                paper.still()));
  }

  @GetMapping("/guardians/{guardian}/report.pdf")
  @Proven(above = 3)
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.looked.guardian")
  ModelAndView guardian(
      Code code,
      @PathVariable String guardian,
      @RequestParam(defaultValue = "fi") String in,
      Visit visit) {
    return Screen.of(
        reporting.guardian(guardian, code, visit),
        paper ->
            papers.of(
                "customer/looked/guardian",
                paper,
                paper.fileName(),
                Languages.nearest(in),
                paper.still()));
  }
}
