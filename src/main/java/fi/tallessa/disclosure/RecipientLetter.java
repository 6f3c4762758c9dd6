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
import java.util.function.BooleanSupplier;

/**
 * The letter to whoever was told something that has changed since (GDPR Art. 19): the day they were
 * told and which kinds of it hold no more. There is nothing in it that they had not: no name, no
 * code, neither the old value nor the new one; whom it is about is written on it by hand.
 */
final class RecipientLetter {

  static Letter of(DisclosureLine line, Controller from, Locale language) {
    var changed = new Keys(line.changed().stream().map(Thing::label).toList());
    return new Letter(
        from,
        Voice.ADULT,
        language,
        "disclosure.letter.title",
        List.of(
            Part.of(Paragraph.RECIPIENT_CHANGED, line.kept().on(), changed),
            Part.of(Paragraph.RECIPIENT_DO)),
        from.name(),
        new FileName("letter.pdf"));
  }

  /**
   * One that is to be printed.
   *
   * @param still whether nobody was protected since, so that it may leave once it is made
   */
  record Written(Letter letter, BooleanSupplier still) {

    @Override
    public String toString() {
      return "Written";
    }
  }

  private RecipientLetter() {}
}
