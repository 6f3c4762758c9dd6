package fi.tallessa.casework.forguardian;

import fi.tallessa.document.Papers;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WholeUuid;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Languages;
import fi.tallessa.web.Proven;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What we keep, for one guardian: on a screen that is handed to them, and on paper. */
@Controller
@RequestMapping("/customers/{code}/for-guardian")
class ForGuardianController {

  private final ForGuardian showing;
  private final Releasing releasing;
  private final Papers papers;

  ForGuardianController(ForGuardian showing, Releasing releasing, Papers papers) {
    this.releasing = releasing;
    this.showing = showing;
    this.papers = papers;
  }

  @GetMapping
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.forguardian.open")
  ModelAndView page(Code code, Visit visit) {
    return Screen.of(
        showing.page(code, visit), page -> Screen.of("casework/forguardian/page", page));
  }

  @GetMapping("/{guardian}/release")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.forguardian.open")
  ModelAndView hidden(Code code, @PathVariable("guardian") String guardian, Visit visit) {
    return Screen.of(
        releasing.open(guardian, code, visit),
        page -> Screen.of("casework/forguardian/release", page));
  }

  @PostMapping("/{guardian}/release")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.forguardian.release")
  ModelAndView release(
      Code code,
      @PathVariable("guardian") String guardian,
      @ModelAttribute ReleaseForm form,
      Sending sending,
      Visit visit) {
    return Screen.after(
        releasing.release(guardian, form, sending, code, visit),
        "casework/forguardian/release",
        ForGuardianPage.all(code));
  }

  @PostMapping("/{guardian}/handing")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.forguardian.hand")
  ModelAndView hand(
      Code code,
      @PathVariable("guardian") String guardian,
      Visit visit,
      Locale language,
      HttpServletResponse response) {
    return Screen.of(
        showing.hand(guardian, code, visit),
        handed -> {
          var read = handed.language().orElse(language);
          Languages.hand(response, handed.path(), read.getLanguage());
          return Screen.redirect(handed.path());
        });
  }

  @GetMapping("/{guardian}/screen")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.forguardian.screen")
  ModelAndView screen(
      Code code,
      @PathVariable("guardian") String guardian,
      Visit visit,
      HttpServletResponse response) {
    return Screen.of(
        showing.screen(guardian, code, visit),
        shown ->
            shown
                .map(page -> screen(page, visit, response))
                .orElseGet(() -> Screen.redirect(ForGuardianPage.all(code))));
  }

  /** When the minutes of a release are over the screen goes by itself (K9). */
  private static ModelAndView screen(HandedScreen page, Visit visit, HttpServletResponse response) {
    page.given()
        .seconds(visit.when())
        .ifPresent(left -> response.setHeader("Refresh", left + "; url=" + page.path()));
    return Screen.of("casework/forguardian/screen", page);
  }

  /** Asked by the screen itself: nothing where it stays, else it goes to where it is not (K9). */
  @GetMapping("/{guardian}/screen/still")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.forguardian.screen")
  ModelAndView still(
      Code code,
      @PathVariable("guardian") String guardian,
      @RequestParam(defaultValue = "") String opening,
      Visit visit) {
    return Screen.of(
        showing.still(WholeUuid.drawnOrFresh(opening), guardian, code, visit),
        whom -> Screen.nothing());
  }

  @PostMapping("/{guardian}/paper")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.forguardian.order")
  ModelAndView order(Code code, @PathVariable("guardian") String guardian, Visit visit) {
    return Screen.of(showing.order(guardian, code, visit), Screen::redirect);
  }

  @GetMapping("/{guardian}/file.pdf")
  @Proven(above = 1)
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "casework.forguardian.print")
  ModelAndView paper(Code code, @PathVariable("guardian") String guardian, Visit visit) {
    return Screen.of(
        showing.paper(guardian, code, visit),
        page -> papers.of("casework/forguardian/paper", page, page.fileName(), page.still()));
  }
}
