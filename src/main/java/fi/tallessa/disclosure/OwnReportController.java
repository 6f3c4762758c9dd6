package fi.tallessa.disclosure;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Child-protection reports that rest on no customer's file. */
@Controller
@RequestMapping("/reports")
class OwnReportController {

  private static final String FORM = "disclosure/own/form";
  private static final String PAGE = "disclosure/own/page";

  private final OwnReporting reporting;

  OwnReportController(OwnReporting reporting) {
    this.reporting = reporting;
  }

  @GetMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "disclosure.own.list")
  ModelAndView list(@RequestParam(defaultValue = "") String before, Visit visit) {
    return Screen.of("disclosure/own/list", reporting.list(before, visit));
  }

  @GetMapping("/new")
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView blank(Visit visit) {
    return Screen.of(FORM, reporting.blank(visit));
  }

  @PostMapping("/new")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "disclosure.own.write")
  ModelAndView write(@RequestParam Map<String, String> sent, Sending sending, Visit visit) {
    var came = reporting.write(OwnReportForm.of(sent), sending, visit);
    return came.again()
        .map(page -> Screen.unsaved(FORM, page))
        .orElseGet(() -> Screen.redirect(OwnReportList.address(came.id())));
  }

  @GetMapping("/{id}")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "disclosure.own.read")
  ModelAndView open(@PathVariable("id") SubjectId id, Visit visit) {
    return Screen.of(reporting.open(id, visit), page -> Screen.of(PAGE, page));
  }

  @PostMapping("/{id}/receipt")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "disclosure.own.receipt")
  ModelAndView receive(
      @PathVariable("id") SubjectId id,
      @ModelAttribute ReceiptForm form,
      Sending sending,
      Visit visit) {
    return Screen.after(
        reporting.received(id, form, sending, visit), PAGE, OwnReportList.address(id));
  }

  @PostMapping("/{id}/correction")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "disclosure.own.correct")
  ModelAndView strike(
      @PathVariable("id") SubjectId id,
      @ModelAttribute StruckForm form,
      Sending sending,
      Visit visit) {
    return Screen.after(
        reporting.strike(id, form, sending, visit), PAGE, OwnReportList.address(id));
  }
}
