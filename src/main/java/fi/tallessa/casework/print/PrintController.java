package fi.tallessa.casework.print;

import fi.tallessa.document.Papers;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Proven;
import fi.tallessa.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class PrintController {

  private static final String AT = "/customers/{code}/print";

  private final Printing printing;
  private final Papers papers;

  PrintController(Printing printing, Papers papers) {
    this.printing = printing;
    this.papers = papers;
  }

  @GetMapping(AT)
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.print.open")
  ModelAndView open(Code code, Visit visit) {
    return Screen.of(printing.open(code, visit), page -> Screen.of("casework/print/page", page));
  }

  @GetMapping(AT + "/file.pdf")
  @Proven(above = 1)
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.print.file")
  ModelAndView file(Code code, Visit visit) {
    return paper(printing.file(code, visit));
  }

  /**
   * @param before the place from which it goes on
   */
  @GetMapping(AT + "/contacts.pdf")
  @Proven(above = 1)
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.print.contacts")
  ModelAndView contacts(Code code, @RequestParam(defaultValue = "") String before, Visit visit) {
    return paper(printing.contacts(before, code, visit));
  }

  private ModelAndView paper(Entry<PrintedPaper> entry) {
    return Screen.of(
        entry, page -> papers.of("casework/print/paper", page, page.fileName(), page.still()));
  }
}
