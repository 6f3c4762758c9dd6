package fi.tallessa.disclosure;

import fi.tallessa.kernel.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether something may be told to others. A statutory notice overrides secrecy and brooks no delay
 * (417/2007, section 25; K7); all else waits until the person has been told what others told of
 * them (GDPR Art. 14(3)(c)), and a guardian consents to nothing that is kept from guardians (K4).
 *
 * @param untold whether the person has not been told yet of what others told us
 * @param byGuardian whether the consent is a guardian's alone
 * @param kept what of the file is kept from guardians, in part or whole
 * @param unverified what nobody whom it is about has said to be right (S23)
 * @param masked what is kept from whoever writes, with the address (K8)
 * @param frozen what may only be kept (GDPR Art. 18)
 * @param marked whether what is unverified was marked so
 */
record MayDisclose(
    boolean untold,
    boolean byGuardian,
    Set<Thing> kept,
    Set<Thing> unverified,
    Set<Thing> masked,
    Set<Thing> frozen,
    boolean marked) {

  /**
   * What stands in the way, with its field.
   *
   * @param words whether something is told in own words, which nobody can look through
   */
  Optional<Problem> unless(Ground ground, List<Thing> what, boolean words) {
    if (!ground.withoutDelay() && untold) {
      return problem("what", "disclosure.law.untold");
    }
    if (ground == Ground.CONSENT && byGuardian && what.stream().anyMatch(kept::contains)) {
      return problem("what", "disclosure.law.kept");
    }
    if (ground == Ground.CONSENT && byGuardian && words && !kept.isEmpty()) {
      return problem("words", "disclosure.law.kept_words");
    }
    if (what.stream().anyMatch(masked::contains)) {
      return problem("what", "disclosure.law.masked");
    }
    if (what.stream().anyMatch(frozen::contains)) {
      return problem("what", "disclosure.law.frozen");
    }
    return !marked && what.stream().anyMatch(unverified::contains)
        ? problem("marked", "disclosure.law.unverified")
        : Optional.empty();
  }

  private static Optional<Problem> problem(String field, String key) {
    return Optional.of(Problem.of(field, key));
  }

  @Override
  public String toString() {
    return "MayDisclose";
  }
}
