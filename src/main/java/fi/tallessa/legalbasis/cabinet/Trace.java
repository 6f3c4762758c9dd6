package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.Ui;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One thing that happened to a paper or to a cabinet, read long after.
 *
 * @param key where the lines after it begin
 * @param who wrote it down
 * @param other who has or had the paper or the key, null where it is of none
 * @param more a place, a reason or what was found; null where there is none
 */
public record Trace(String key, What what, Instant at, WorkerId who, WorkerId other, String more) {

  /** What can happen. */
  enum What {
    /** The paper was put in a place. */
    PLACED,
    TAKEN,
    RETURNED,
    /** A stock-taking came to it. */
    FOUND,
    KEY_GIVEN,
    KEY_RETURNED,
    /** Where the cabinet stands from then on. */
    STANDS;

    private String key() {
      return "legalbasis.cabinet.trace." + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  Stream<WorkerId> people() {
    return Stream.of(who, other).filter(java.util.Objects::nonNull);
  }

  public String words(Ui ui, Map<WorkerId, String> names) {
    var name = other == null ? "" : names.getOrDefault(other, "");
    return switch (what) {
      case PLACED, STANDS -> ui.t(what.key(), more);
      case TAKEN -> ui.t(what.key(), name) + " " + ui.t(Taking.Why.valueOf(more).key());
      case RETURNED -> ui.t(what.key());
      case FOUND -> ui.t(what.key(), ui.t(Finding.Kind.valueOf(more).key()));
      case KEY_GIVEN, KEY_RETURNED -> ui.t(what.key(), name);
    };
  }

  @Override
  public String toString() {
    return "Trace";
  }
}
