package fi.tallessa.disclosure;

import fi.tallessa.customer.wording.Worded;
import fi.tallessa.document.Papers;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
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

/** What is done about a line of the log later: put right, and told that it has changed. */
@Controller
@RequestMapping("/customers/{code}/disclosures/{id}")
class LineController {

  private static final String CORRECTION = "disclosure/correction";
  private static final String CHANGE = "disclosure/change";

  private final LineCorrecting correcting;
  private final ChangeTelling telling;
  private final Papers papers;

  LineController(LineCorrecting correcting, ChangeTelling telling, Papers papers) {
    this.papers = papers;
    this.correcting = correcting;
    this.telling = telling;
  }

  @GetMapping("/correction")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "disclosure.log.read")
  ModelAndView mistaken(Code code, @PathVariable("id") UUID id, Visit visit) {
    return Screen.of(correcting.open(id, code, visit), page -> Screen.of(CORRECTION, page));
  }

  @PostMapping("/correction")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "disclosure.log.correct")
  ModelAndView correct(
      Code code,
      @PathVariable("id") UUID id,
      @ModelAttribute CorrectionForm form,
      @ModelAttribute DisclosureForm boxes,
      @ModelAttribute Worded worded,
      Sending sending,
      Visit visit) {
    return Screen.after(
        correcting.put(id, form, boxes, worded, sending, code, visit),
        CORRECTION,
        DisclosureList.address(code));
  }

  @GetMapping("/change")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "disclosure.log.read")
  ModelAndView changed(Code code, @PathVariable("id") UUID id, Visit visit) {
    return Screen.of(telling.open(id, code, visit), page -> Screen.of(CHANGE, page));
  }

  /**
   * To be printed and posted: nothing goes by e-mail.
   *
   * @param in the language of whoever receives it
   */
  @GetMapping("/change/letter.pdf")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "disclosure.log.letter")
  ModelAndView letter(
      Code code,
      @PathVariable("id") UUID id,
      @RequestParam(defaultValue = "fi") String in,
      Visit visit) {
    return Screen.of(
        telling.letter(id, code, in, visit),
        one -> {
          var letter = one.letter();
          return papers.of(
              "letter/paper", letter, letter.fileName(), letter.language(), one.still());
        });
  }

  @PostMapping("/change")
  @Allow(
      value = {Role.WORKER, Role.MANAGER},
      opens = "disclosure.log.change")
  ModelAndView tell(
      Code code,
      @PathVariable("id") UUID id,
      @ModelAttribute ChangeForm form,
      @ModelAttribute Worded worded,
      Sending sending,
      Visit visit) {
    return Screen.after(
        telling.tell(id, form, worded, sending, code, visit), CHANGE, DisclosureList.address(code));
  }
}
