package fi.tallessa.retention.due;

import fi.tallessa.association.Version;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.retention.Due;
import fi.tallessa.retention.MayErase.Decision;
import fi.tallessa.retention.bound.Bound;
import fi.tallessa.retention.bound.BoundForm;
import fi.tallessa.web.Tone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What goes when, and why; codes alone.
 *
 * @param after the place it begins behind, kept when something is sent from it
 * @param drafts in place of files, where those are looked at
 * @param next the place after which there is more, null at the end
 * @param paused where no night erases, as a backup was put back: since when what was written is
 *     lost
 * @param kept whose data may only be kept without a request
 * @param bounds how many a night at most, the newest first
 * @param form how many, as it came back
 */
public record DuePage(
    When when,
    String after,
    List<Row> rows,
    List<OpenDraft> drafts,
    String next,
    Optional<Instant> paused,
    Kept kept,
    List<Bound> bounds,
    Map<WorkerId, String> names,
    BoundForm form,
    Problems problems) {

  /**
   * Files of which a request is to be taken down again.
   *
   * @param more whether there are more than these
   */
  public record Kept(List<Code> codes, boolean more) {}

  /** One file, and what becomes of it. */
  public record Row(Due due, Decision decision) {

    public String path() {
      return "/customers/" + due.code().shown();
    }

    /** Whether a day is told: nothing goes on its day that is held back. */
    public boolean dated() {
      return switch (decision) {
        case ERASED, WAITS, BY_INTAKE -> due.clock().goes() != null;
        case HELD, RESTRICTED, ASKED, NO_DAY -> false;
      };
    }

    public long left(LocalDate today) {
      return ChronoUnit.DAYS.between(today, due.clock().goes());
    }

    /** The key of what becomes of it. */
    public String label() {
      return "retention.decision." + decision.name().toLowerCase(Locale.ROOT);
    }

    public Tone tone() {
      return switch (decision) {
        case HELD -> Tone.BLOCK;
        case RESTRICTED -> Tone.FROZEN;
        case NO_DAY, ERASED, ASKED -> Tone.CARE;
        case WAITS, BY_INTAKE -> Tone.PLAIN;
      };
    }

    @Override
    public String toString() {
      return "Row";
    }
  }

  public boolean empty() {
    return rows.isEmpty() && drafts.isEmpty();
  }

  public Bound bound() {
    return bounds.getFirst();
  }

  public String at(When other) {
    return "/reviews/retention?list=" + other.code();
  }

  public String more() {
    return at(when) + "&after=" + next;
  }

  public String name(WorkerId who) {
    return names.getOrDefault(who, "");
  }

  public boolean overtaken() {
    return Version.overtaken(problems);
  }

  DuePage again(BoundForm typed, Problems found) {
    return new DuePage(when, after, rows, drafts, next, paused, kept, bounds, names, typed, found);
  }

  @Override
  public String toString() {
    return "DuePage";
  }
}
