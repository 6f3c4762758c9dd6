package fi.tallessa.breach;

import fi.tallessa.association.Controller;
import fi.tallessa.document.FileName;
import fi.tallessa.letter.Letter;
import fi.tallessa.letter.Letter.Part;
import fi.tallessa.letter.Paragraph;
import fi.tallessa.letter.Voice;
import fi.tallessa.vault.Shape;
import fi.tallessa.web.Languages;
import java.util.List;

/**
 * A letter to the people whose data it is, as it lies in its seal: the same for each of them, so it
 * tells nothing of any one (GDPR Art. 34(2)).
 *
 * @param language in which it is written
 */
public record PeopleLetter(
    String language, Voice voice, String happened, String means, String done, String you) {

  static final Shape<PeopleLetter> SHAPE = Shape.of("breach.letter", PeopleLetter.class);

  Letter from(Controller controller, Breach breach, int number) {
    return new Letter(
        controller,
        voice,
        Languages.nearest(language),
        "breach.letter.title." + voice.code(),
        List.of(
            Part.of(Paragraph.BREACH_HAPPENED, happened),
            Part.of(Paragraph.BREACH_MEANS, means),
            Part.of(Paragraph.BREACH_DONE, done),
            Part.of(Paragraph.BREACH_YOU, you)),
        breach.number() + "-" + number,
        new FileName("breach-" + breach.number() + "-" + number + ".pdf"));
  }

  /** What was typed, in the order it is printed. */
  public List<String> parts() {
    return List.of(happened, means, done, you);
  }

  @Override
  public String toString() {
    return "PeopleLetter";
  }
}
