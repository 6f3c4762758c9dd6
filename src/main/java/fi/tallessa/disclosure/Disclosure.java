package fi.tallessa.disclosure;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * What was told to others, as it lies in its seal.
 *
 * @param organisation who was told; empty where it is the social services of a municipality, or for
 *     a reader who may not know
 * @param municipality its code, of a report; else null
 * @param person who there; null where nobody in particular
 * @param what of the file
 * @param unverified what of it nobody had verified, and was marked so (S23)
 * @param words what else, in own words; null where nothing
 * @param law which law, where an authority asked; else null
 * @param consent the item, where a consent is the ground; else null
 * @param said of what it says which saying of it was told, by its moment; null in lines from before
 *     this was kept
 */
public record Disclosure(
    Ground ground,
    String organisation,
    String municipality,
    String person,
    List<Thing> what,
    List<Thing> unverified,
    String words,
    String why,
    String law,
    UUID consent,
    Way way,
    Map<Thing, Instant> said,
    WorkerId worker) {

  static final int LONGEST_NAME = 120;
  static final int LONGEST_WORDS = 2000;

  public Disclosure {
    Objects.requireNonNull(ground);
    Objects.requireNonNull(way);
    Objects.requireNonNull(worker);
    what = List.copyOf(what);
    unverified = List.copyOf(unverified);
    if ((ground == Ground.CONSENT) != (consent != null)) {
      throw new IllegalArgumentException("Told on a consent, or not (K4)");
    }
  }

  /** A school is a place too, and kept from a reader with the address (K8). */
  Disclosure readBy(Permit permit) {
    return permit.masked()
        ? new Disclosure(
            ground, "", null, null, what, unverified, words, why, law, consent, way, said, worker)
        : this;
  }

  /** Whether it tells the same, whatever of it was verified and said then. */
  boolean says(Disclosure other) {
    return bare().equals(other.bare());
  }

  private Disclosure bare() {
    return new Disclosure(
        ground,
        organisation,
        municipality,
        person,
        what,
        List.of(),
        words,
        why,
        law,
        consent,
        way,
        null,
        worker);
  }

  Disclosure saying(Map<Thing, Instant> sayings) {
    return new Disclosure(
        ground,
        organisation,
        municipality,
        person,
        what,
        unverified,
        words,
        why,
        law,
        consent,
        way,
        sayings,
        worker);
  }

  @Override
  public String toString() {
    return "Disclosure";
  }
}
