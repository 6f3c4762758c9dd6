package fi.tallessa.disclosure;

import fi.tallessa.document.Papers;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Reports to social services: written, printed, and that they have arrived. */
@Controller
@RequestMapping("/customers/{code}/reports")
class ReportController {

  private static final String FORM = "disclosure/report/form";
  private static final String PAGE = "disclosure/report/page";

  private final ReportWriting writing;
  private final ReportReading reading;
  private final Papers papers;

  ReportController(ReportWriting writing, ReportReading reading, Papers papers) {
    this.writing = writing;
    this.reading = reading;
    this.papers = papers;
  }

  @GetMapping("/new")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "disclosure.report.read")
  ModelAndView blank(Code code, Visit visit) {
    return Screen.of(writing.open(code, visit), page -> Screen.of(FORM, page));
  }

  @PostMapping("/new")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "disclosure.report.write")
  ModelAndView write(
      Code code, @RequestParam Map<String, String> sent, Sending sending, Visit visit) {
    return Screen.of(
        writing.write(new ReportForm(sent), sending, code, visit),
        came ->
            came.again()
                .map(page -> Screen.unsaved(FORM, page))
                .orElseGet(() -> Screen.redirect(ReportPage.address(code, came.id()))));
  }

  @PostMapping("/new/draft")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "disclosure.report.draft")
  ModelAndView keep(
      Code code,
      @RequestParam Map<String, String> sent,
      @RequestHeader(name = "HX-Request", required = false) String asTyped,
      Visit visit) {
    return Screen.of(
        writing.keep(new ReportForm(sent), code, visit),
        saving ->
            asTyped == null
                ? Screen.redirect("/customers/" + code.shown())
                : Screen.of("drafts/saving", saving));
  }

  @PostMapping("/new/draft/removal")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "disclosure.report.draft")
  ModelAndView drop(Code code, Visit visit) {
    return Screen.of(
        writing.drop(code, visit), gone -> Screen.redirect(DisclosureList.address(code)));
  }

  @GetMapping("/{id}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "disclosure.report.read")
  ModelAndView open(Code code, @PathVariable("id") UUID id, Visit visit) {
    return Screen.of(reading.open(id, code, visit), page -> Screen.of(PAGE, page));
  }

  @PostMapping("/{id}/receipt")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "disclosure.report.receipt")
  ModelAndView receive(
      Code code,
      @PathVariable("id") UUID id,
      @ModelAttribute ReceiptForm form,
      Sending sending,
      Visit visit) {
    return Screen.after(
        reading.received(id, form, sending, code, visit), PAGE, ReportPage.address(code, id));
  }

  @GetMapping("/{id}/paper.pdf")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "disclosure.report.print")
  ModelAndView paper(Code code, @PathVariable("id") UUID id, Visit visit) {
    return Screen.of(
        reading.paper(id, code, visit),
        paper -> papers.of("disclosure/report/paper", paper, paper.fileName(), paper.still()));
  }
}
