package fi.tallessa.customer.relationship.end;

import fi.tallessa.document.Papers;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import fi.tallessa.web.Sending;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
@RequestMapping("/customers/{code}/relationship")
class EndController {

  private static final String FORM = "customer/relationship/end/page";
  private static final String LETTER = "customer/relationship/end/letter";

  private final EndingRelationship ending;
  private final EndedFiles ended;
  private final ClosingLetters letters;
  private final Papers papers;

  EndController(
      EndingRelationship ending, EndedFiles ended, ClosingLetters letters, Papers papers) {
    this.ending = ending;
    this.ended = ended;
    this.letters = letters;
    this.papers = papers;
  }

  @GetMapping("/end")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.relationship.ending")
  ModelAndView open(Code code, Visit visit) {
    return told(
        ending.open(code, visit),
        code,
        visit,
        page ->
            page.map(open -> Screen.of(FORM, open))
                .orElseGet(() -> Screen.redirect("/customers/" + code.shown() + "#relationship")));
  }

  @PostMapping("/end")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.relationship.end")
  ModelAndView end(Code code, @ModelAttribute EndForm form, Sending sending, Visit visit) {
    return told(
        ending.end(form, sending, code, visit),
        code,
        visit,
        answer ->
            switch (answer) {
              case Answer.Unsaved(var page) when page.meanwhile().isPresent() ->
                  Screen.conflicting(FORM, page);
              case Answer.Unsaved(var page) -> Screen.unsaved(FORM, page);
              case Answer.Done(var onwards) -> Screen.redirect(onwards);
            });
  }

  /**
   * With the days as they are typed, before or after they are saved; in one of three languages. It
   * is written anew, to be handed over, where the address was protected meanwhile.
   */
  @PostMapping("/letter")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "customer.relationship.letter")
  ModelAndView letter(
      Code code,
      @ModelAttribute LetterForm form,
      Sending sending,
      Visit visit,
      HttpServletRequest request) {
    return Screen.of(
        letters.letter(form, sending, code, visit),
        answer ->
            switch (answer) {
              case LetterAnswer.Unreadable(var page) -> Screen.unsaved(FORM, page);
              case LetterAnswer.Written(var paper) ->
                  papers
                      .of(LETTER, paper, paper.file(), paper.lang(), paper.still(), request)
                      .orElseGet(() -> letter(code, form, sending, visit, request));
            });
  }

  /** What follows, for whoever had the file until then; asks nobody's file. */
  @GetMapping("/ended")
  @Allow({Role.WORKER, Role.MANAGER})
  ModelAndView ended(Code code, Visit visit) {
    return Screen.of(
        ended.page(code, visit), page -> Screen.of("customer/relationship/end/ended", page));
  }

  /** Whoever has just lost the file, by their own press or somebody else's, is told that. */
  private <T> ModelAndView told(
      Entry<T> entry, Code code, Visit visit, Function<T, ModelAndView> shown) {
    return entry.equals(Entry.closed(Refusal.NOT_THERE)) && ended.mine(code, visit)
        ? Screen.redirect("/customers/" + code.shown() + "/relationship/ended")
        : Screen.of(entry, shown);
  }
}
