package fi.tallessa.disclosure;

import fi.tallessa.association.Controller;
import fi.tallessa.document.FileName;
import fi.tallessa.letter.Letter;
import fi.tallessa.letter.Letter.Keys;
import fi.tallessa.letter.Letter.Part;
import fi.tallessa.letter.Paragraph;
import fi.tallessa.letter.Voice;
import java.util.List;
import java.util.Locale;

/**
 * The letter to whoever was told something that has changed since, is erased or may only be kept
 * (GDPR Art. 19): the day they were told and what of it is to be used no more. There is nothing in
 * it that they had not: no name, no code, neither the old value nor the new one; whom it is about
 * is written on it by hand.
 */
public final class RecipientLetter {

  static Letter of(DisclosureLine line, Controller from, Locale language) {
    return of(line, line.changed().stream().map(Thing::label).toList(), from, language);
  }

  /**
   * @param changed the message keys of what is different since
   */
  public static Letter of(
      DisclosureLine line, List<String> changed, Controller from, Locale language) {
    return new Letter(
        from,
        Voice.ADULT,
        language,
        "disclosure.letter.title",
        List.of(
            Part.of(Paragraph.RECIPIENT_CHANGED, line.kept().on(), new Keys(changed)),
            Part.of(Paragraph.RECIPIENT_DO)),
        from.name(),
        new FileName("letter.pdf"));
  }

  private RecipientLetter() {}
}
