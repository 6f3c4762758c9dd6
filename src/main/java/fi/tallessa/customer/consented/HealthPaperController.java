package fi.tallessa.customer.consented;

import fi.tallessa.document.Papers;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Proven;
import fi.tallessa.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class HealthPaperController {

  private final HealthPrinting printing;
  private final Papers papers;

  HealthPaperController(HealthPrinting printing, Papers papers) {
    this.printing = printing;
    this.papers = papers;
  }

  @GetMapping("/customers/{code}/health/paper.pdf")
  @Proven(above = 1)
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.health.print")
  ModelAndView paper(Code code, Visit visit) {
    return Screen.of(
        printing.print(code, visit),
        page -> papers.of("customer/consented/paper", page, page.name(), page.still()));
  }
}
