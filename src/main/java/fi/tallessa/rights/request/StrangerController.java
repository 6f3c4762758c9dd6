package fi.tallessa.rights.request;

import fi.tallessa.document.Papers;
import fi.tallessa.holdings.Entry;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.letter.Letter;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What people ask who are in no file, or are not found yet. */
@Controller
@RequestMapping("/rights/strangers")
class StrangerController {

  private static final String FORM = "rights/request/stranger_form";
  private static final String PAGE = "rights/request/stranger";
  private static final String QUEUE = "/rights";

  private final OfStrangers strangers;
  private final Papers papers;

  StrangerController(OfStrangers strangers, Papers papers) {
    this.strangers = strangers;
    this.papers = papers;
  }

  @GetMapping("/new")
  @Allow({Role.WORKER, Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView blank() {
    return Screen.of(FORM, OfStrangers.blank());
  }

  @PostMapping("/new")
  @Allow({Role.WORKER, Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView begin(@ModelAttribute StrangerForm form, Sending sending, Visit visit) {
    return strangers
        .begin(form, sending, visit)
        .map(again -> Screen.unsaved(FORM, again))
        .orElseGet(() -> Screen.redirect(QUEUE));
  }

  @GetMapping("/{id}")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView page(@PathVariable UUID id) {
    return Screen.of(strangers.page(id), page -> Screen.of(PAGE, page));
  }

  @PostMapping("/{id}/identity")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView know(
      @PathVariable UUID id, @RequestParam(defaultValue = "") String identity, Sending sending) {
    return Screen.after(strangers.know(id, identity, sending), PAGE, "/rights/strangers/" + id);
  }

  /**
   * @param in the language of whoever receives it
   * @param kind the code of a voice
   */
  @GetMapping("/{id}/letter.pdf")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView letter(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "fi") String in,
      @RequestParam(defaultValue = "adult") String kind) {
    return printed(strangers.letter(id, kind, in));
  }

  /** The same where they ask about somebody else. */
  @GetMapping("/{id}/others.pdf")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView others(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "fi") String in,
      @RequestParam(defaultValue = "adult") String kind) {
    return printed(strangers.ofOthers(id, kind, in));
  }

  private ModelAndView printed(Entry<Letter> letter) {
    return Screen.of(
        letter, one -> papers.of("letter/paper", one, one.fileName(), one.language(), () -> true));
  }

  @PostMapping("/{id}/file")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView file(@PathVariable UUID id, Visit visit) {
    return Screen.after(strangers.file(id, visit), PAGE, QUEUE);
  }

  @PostMapping("/{id}/answer")
  @Allow({Role.MANAGER, Role.DATA_PROTECTION})
  ModelAndView answer(
      @PathVariable UUID id, @ModelAttribute AnswerForm form, Sending sending, Visit visit) {
    return Screen.after(strangers.answer(id, form, sending, visit), PAGE, QUEUE);
  }
}
