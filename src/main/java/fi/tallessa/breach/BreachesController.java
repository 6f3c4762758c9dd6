package fi.tallessa.breach;

import fi.tallessa.association.Version;
import fi.tallessa.document.Papers;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The register of breaches: managers and the data-protection contact write it together. */
@Controller
@RequestMapping(Breach.AT)
class BreachesController {

  private static final String KNOWN = "breach/known";
  private static final String REPORT = "breach/report";
  private static final String PEOPLE = "breach/people";
  private static final String LETTER = "breach/letter";

  private final Recording recording;
  private final Papers papers;

  BreachesController(Recording recording, Papers papers) {
    this.papers = papers;
    this.recording = recording;
  }

  @GetMapping
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView list(@RequestParam(defaultValue = "") String before, Visit visit) {
    return Screen.of("breach/list", recording.list(Version.of(before), visit));
  }

  @GetMapping("/new")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView blank(Visit visit) {
    return Screen.of(KNOWN, recording.blank(visit));
  }

  @PostMapping("/new")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView begin(@RequestParam Map<String, String> sent, Sending sending, Visit visit) {
    return after(KNOWN, recording.begin(new KnownForm(sent), sending, visit));
  }

  @GetMapping("/{id}")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView page(@PathVariable UUID id, Visit visit) {
    return Screen.of(recording.page(id, visit), page -> Screen.of("breach/page", page));
  }

  @GetMapping("/{id}/information")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView more(@PathVariable UUID id) {
    return Screen.of(recording.more(id), page -> Screen.of(KNOWN, page));
  }

  @PostMapping("/{id}/information")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView more(
      @PathVariable UUID id, @RequestParam Map<String, String> sent, Sending sending, Visit visit) {
    return Screen.of(
        recording.more(id, new KnownForm(sent), sending, visit), came -> after(KNOWN, came));
  }

  /** Telling the ombudsman, or why there is no need to. */
  @GetMapping("/{id}/report")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView report(@PathVariable UUID id, Visit visit) {
    return Screen.of(recording.page(id, visit), page -> Screen.of(REPORT, page));
  }

  @PostMapping("/{id}/report")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView report(
      @PathVariable UUID id, @ModelAttribute TellingForm form, Sending sending, Visit visit) {
    return Screen.of(recording.report(id, form, sending, visit), came -> after(REPORT, came));
  }

  /** Telling the people whose data it is, or why not. */
  @GetMapping("/{id}/people")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView people(@PathVariable UUID id, Visit visit) {
    return Screen.of(recording.page(id, visit), page -> Screen.of(PEOPLE, page));
  }

  @PostMapping("/{id}/people")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView people(
      @PathVariable UUID id, @ModelAttribute TellingForm form, Sending sending, Visit visit) {
    return Screen.of(recording.people(id, form, sending, visit), came -> after(PEOPLE, came));
  }

  @GetMapping("/{id}/letter")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView letter(@PathVariable UUID id) {
    return Screen.of(recording.letter(id), page -> Screen.of(LETTER, page));
  }

  @PostMapping("/{id}/letter")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView letter(
      @PathVariable UUID id, @ModelAttribute LetterForm form, Sending sending, Visit visit) {
    return Screen.of(recording.letter(id, form, sending, visit), came -> after(LETTER, came));
  }

  /** In the language it was written in; it goes by hand or by post. */
  @GetMapping("/{id}/letters/{number}/letter.pdf")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView printed(@PathVariable UUID id, @PathVariable String number) {
    return Screen.of(
        recording.printed(id, Version.of(number)),
        letter ->
            papers.of("letter/paper", letter, letter.fileName(), letter.language(), () -> true));
  }

  private static ModelAndView after(String template, Recording.Came<?> came) {
    return came.again()
        .map(page -> Screen.unsaved(template, page))
        .orElseGet(() -> Screen.redirect(came.onwards()));
  }
}
