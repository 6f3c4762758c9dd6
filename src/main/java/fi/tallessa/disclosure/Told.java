package fi.tallessa.disclosure;

import fi.tallessa.customer.datum.Kept;
import fi.tallessa.kernel.SubjectId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody was told, as far as it can change.
 *
 * @param at when the line was written
 * @param what things, for a line from before their sayings were kept
 * @param said which saying of each they know by now
 */
record Told(
    SubjectId subject,
    UUID line,
    Instant at,
    List<Thing> what,
    Optional<Map<Thing, Instant>> said) {

  List<Thing> changed(List<Kept> data) {
    return Sayings.changed(said.orElseGet(() -> Sayings.at(at, what, data)), data);
  }

  boolean since(List<Kept> data) {
    return !changed(data == null ? List.of() : data).isEmpty();
  }

  @Override
  public String toString() {
    return "Told";
  }
}
