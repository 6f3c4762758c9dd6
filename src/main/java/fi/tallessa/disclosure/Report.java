package fi.tallessa.disclosure;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Objects;

/**
 * A report to social services, as it lies in its seal. Once sent it is what it is: more is said in
 * another one.
 *
 * @param municipality whose social services, by its code; empty for a reader who may not know
 * @param alone why without the family; null where it was made with them
 * @param worry what is told, in own words; health and violence may stand in it
 * @param decided who decided that it is made
 */
public record Report(
    ReportKind kind,
    String municipality,
    Together together,
    String alone,
    String worry,
    String decided,
    Way way,
    WorkerId worker) {

  /** What is on its paper beside its own words. */
  static final List<Thing> TOLD = List.of(Thing.NAME, Thing.BIRTH);

  static final int LONGEST_WORRY = 20_000;
  static final int LONGEST_LINE = 300;

  public Report {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(municipality);
    Objects.requireNonNull(together);
    Objects.requireNonNull(way);
    Objects.requireNonNull(worker);
    if ((together == Together.FAMILY) != (alone == null)) {
      throw new IllegalArgumentException("Without the family there is a reason");
    }
  }

  /** Whether it tells the same, whoever wrote it. */
  boolean says(Report other) {
    return kind == other.kind
        && municipality.equals(other.municipality)
        && together == other.together
        && way == other.way
        && worry.equals(other.worry)
        && Objects.equals(alone, other.alone)
        && Objects.equals(decided, other.decided);
  }

  /** Its line in the log. */
  Disclosure line() {
    return new Disclosure(
        kind.ground(),
        "",
        municipality,
        null,
        TOLD,
        List.of(),
        null,
        "",
        null,
        null,
        way,
        null,
        worker);
  }

  /** Where the child lives shows in it (K8). */
  Report readBy(Permit permit) {
    return permit.masked()
        ? new Report(kind, "", together, alone, worry, decided, way, worker)
        : this;
  }

  @Override
  public String toString() {
    return "Report";
  }
}
