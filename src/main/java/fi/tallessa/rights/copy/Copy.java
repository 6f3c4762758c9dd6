package fi.tallessa.rights.copy;

import fi.tallessa.association.Controller;
import fi.tallessa.customer.looked.LookedDay;
import fi.tallessa.document.FileName;
import fi.tallessa.holdings.CopyLine;
import fi.tallessa.kernel.Code;
import fi.tallessa.letter.Letter;
import fi.tallessa.letter.Voice;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * All that is held of one person, as it is given to them (GDPR Art. 15(1), 15(3)): what, for what,
 * on what ground, from whom, to whom, until when, and who has looked. The paper and the file are
 * both made of it, so that neither says more than the other.
 *
 * @param to to whom its end speaks: a child is told the ways to complain in a child's words
 * @param recipients who runs the register, in words
 * @param told to whom something was told, by name
 * @param goes the day on which all of it goes; null while a relationship lasts
 * @param heldBack whether a legal hold stands in the way of erasing it, while it lasts or after
 * @param since the first day of which it says who has looked
 * @param files how many files lie beside it
 */
public record Copy(
    Controller from,
    Code code,
    Voice to,
    Locale language,
    LocalDate on,
    List<Section> sections,
    String recipients,
    List<CopyLine> told,
    LocalDate goes,
    boolean heldBack,
    LocalDate since,
    List<LookedDay> looks,
    int files) {

  /** The message key of a line whose own words are gone. */
  public static final String ENTRY = "rights.copy.entry";

  /** Their rights and both ways to complain end it, as they end every letter (S47). */
  public Letter end() {
    return new Letter(
        from, to, language, "rights.copy", List.of(), code.shown(), fileName(code, "pdf"));
  }

  static FileName fileName(Code code, String ending) {
    return new FileName(code.shown() + "-copy." + ending);
  }

  @Override
  public String toString() {
    return "Copy";
  }
}
