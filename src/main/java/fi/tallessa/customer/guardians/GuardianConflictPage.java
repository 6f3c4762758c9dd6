package fi.tallessa.customer.guardians;

import fi.tallessa.customer.data.Difference;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.web.Ui;
import java.time.Instant;
import java.util.List;

/**
 * Two people changed the same lines of a guardian. What only one of them changed is saved already.
 *
 * @param name of the child
 * @param version which version mine was opened from
 * @param source who told me what I typed; it comes back with what is chosen
 * @param at when mine was sent
 */
public record GuardianConflictPage(
    Code code,
    String name,
    KeptGuardian theirs,
    String theirName,
    Instant theirAt,
    int version,
    String source,
    String organisation,
    Instant at,
    List<Disputed> lines,
    boolean othersSaved,
    Problems problems) {

  /**
   * One line, three times.
   *
   * @param typed mine as it was typed
   */
  public record Disputed(
      Line line, String typed, Said mine, Said theirs, Said was, String chosen, String both) {

    /** What differs from how it was. */
    public Difference difference(Ui ui, Said version) {
      return Difference.of(was.in(ui), version.in(ui));
    }

    @Override
    public String toString() {
      return "Disputed[" + line + "]";
    }
  }

  /** A line as one version of the guardian has it. */
  public record Said(Line line, fi.tallessa.customer.guardian.Guardian guardian) {
    public String in(Ui ui) {
      return line.in(ui, guardian);
    }

    @Override
    public String toString() {
      return "Said";
    }
  }

  public String address() {
    return "/customers/" + code.shown() + "/guardians/" + theirs.id() + "/choice";
  }

  @Override
  public String toString() {
    return "GuardianConflictPage";
  }
}
