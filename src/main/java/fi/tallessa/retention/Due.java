package fi.tallessa.retention;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A file and its clock; nothing of it is opened.
 *
 * @param hold the legal hold in its way
 * @param restricted whether it may only be kept now (GDPR Art. 18)
 * @param asked whether somebody waits for an answer that only the file can give (GDPR Art. 15)
 */
public record Due(
    SubjectId subject,
    Code code,
    Clock clock,
    Optional<Hold> hold,
    boolean restricted,
    boolean asked) {

  /** Where it stands in a list. */
  public String place() {
    return (clock.goes() == null ? "" : clock.goes()) + "." + code.value();
  }

  /**
   * A legal hold, without its words.
   *
   * @param ground the code of what it rests on
   * @param review when it is looked at again
   * @param confirmed whether a second person has
   */
  public record Hold(String ground, LocalDate review, boolean confirmed) {}
}
