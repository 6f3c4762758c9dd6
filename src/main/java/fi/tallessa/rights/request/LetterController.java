package fi.tallessa.rights.request;

import fi.tallessa.document.Papers;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.web.Allow;
import fi.tallessa.web.Screen;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The letter of a request, to be printed and given or posted; nothing goes by e-mail. */
@Controller
class LetterController {

  private final LetterWriting writing;
  private final Papers papers;

  LetterController(LetterWriting writing, Papers papers) {
    this.writing = writing;
    this.papers = papers;
  }

  /**
   * @param in the language of whoever receives it
   * @param kind the code of a voice
   * @param item the line of what was told to others, where the letter is to whoever was told it
   */
  @GetMapping("/customers/{code}/requests/{id}/letter.pdf")
  @Allow(
      value = {Role.WORKER, Role.MANAGER, Role.DATA_PROTECTION},
      opens = "rights.request.letter")
  ModelAndView letter(
      Code code,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "fi") String in,
      @RequestParam(defaultValue = "adult") String kind,
      @RequestParam Optional<UUID> item,
      Visit visit) {
    return Screen.of(
        item.map(line -> writing.toRecipient(code, id, line, in, visit))
            .orElseGet(() -> writing.letter(code, id, in, kind, visit)),
        one -> {
          var letter = one.letter();
          return papers.of(
              "letter/paper", letter, letter.fileName(), letter.language(), one.still());
        });
  }
}
