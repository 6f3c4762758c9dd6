package fi.tallessa.customer.relationship.end;

import fi.tallessa.kernel.Result;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Languages;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Which letter is wanted: of which relationship, with which days as they stand in the form, in
 * which language.
 *
 * @param language one of our own three
 */
public record LetterForm(
    String relationship,
    String lastDay,
    String statisticsUntil,
    String reason,
    List<String> also,
    String language) {

  public LetterForm {
    language = Objects.requireNonNullElse(language, "");
  }

  /** The form it came with, to be shown again as it was. */
  EndForm end() {
    return new EndForm(relationship, lastDay, statisticsUntil, reason, also);
  }

  Result<Locale> lang() {
    return Choice.made(
        "language", Languages.CODES.stream().filter(language::equals).findFirst().map(Locale::of));
  }

  @Override
  public String toString() {
    return "LetterForm";
  }
}
