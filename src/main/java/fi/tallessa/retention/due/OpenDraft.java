package fi.tallessa.retention.due;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that was begun and not saved; nothing of it is opened.
 *
 * @param place where it stands in the list
 * @param code empty where there is no file yet
 * @param since the last day on which something was done with it
 * @param goes the day on which it is gone unless somebody ends it
 */
public record OpenDraft(
    String place,
    SubjectId subject,
    WorkerId author,
    Optional<Code> code,
    Kind kind,
    LocalDate since,
    LocalDate goes) {

  /** What it is, as in {@link fi.tallessa.holdings.DraftClocks}. */
  public enum Kind {
    /** No guardian has been told yet (D5). */
    REGISTRATION,
    /** A form in a file. */
    FORM
  }

  /** The key of what it is and since when. */
  public String why() {
    return "retention.draft." + kind.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "OpenDraft[" + kind + "]";
  }
}
