package fi.tallessa.legalbasis.consent;

import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who may consent, and what has to be said of it first (D8; K2–K5). Whoever could give may
 * withdraw.
 *
 * @param age the fewest years the customer can have
 * @param decider who is to say it
 * @param why in the worker's words: why they may; needed where somebody judges
 * @param heard what the child said; needed where a guardian decides for one under 13
 * @param guardians how many guardians are to say it
 * @param acting whether all of those may act for the child today
 * @param joint how many of them have custody together with somebody; a guardian by another right is
 *     none of the two
 * @param custody both, or why one is enough; null where that is not asked
 * @param denied whether the young person keeps any of what is asked from their guardians
 */
public record WhoConsents(
    int age,
    Decider decider,
    String why,
    String heard,
    int guardians,
    boolean acting,
    int joint,
    OneOfTwo custody,
    boolean denied) {

  /** What stands in the way, each at its field; none when they may. */
  public Problems problems() {
    var found = new ArrayList<Problem>();
    if (!Decider.at(age).contains(decider)) {
      found.add(Problem.of("decider", "legalbasis.consent.law." + group()));
    } else if (decider.guardian()) {
      guardian().forEach(found::add);
    } else if (guardians > 0) {
      found.add(Problem.of("guardians", "legalbasis.consent.no_guardian"));
    }
    if (judged() && why.isBlank()) {
      found.add(Problem.of("why", "legalbasis.consent.why.missing"));
    }
    if (decider == Decider.GUARDIAN && heard.isBlank()) {
      found.add(Problem.of("heard", "legalbasis.consent.heard.missing"));
    }
    return new Problems(found);
  }

  /** Somebody judged what a young person understands, and the reason is part of the proof (K2). */
  private boolean judged() {
    return decider == Decider.YOUNG_PERSON || decider == Decider.YOUNG_PERSON_WITH_GUARDIAN;
  }

  private List<Problem> guardian() {
    if (guardians == 0) {
      return List.of(Problem.of("guardians", "legalbasis.consent.guardian.missing"));
    }
    if (!acting) {
      return List.of(Problem.of("guardians", "legalbasis.consent.law.not_acting"));
    }
    if (denied) {
      return List.of(Problem.of("items", "legalbasis.consent.law.denied"));
    }
    return oneOfTwo().stream().toList();
  }

  private Optional<Problem> oneOfTwo() {
    if (joint == 0) {
      return Optional.empty();
    }
    if (custody == null) {
      return Optional.of(Problem.of("custody", "legalbasis.consent.custody.missing"));
    }
    return (custody == OneOfTwo.BOTH) == joint > 1
        ? Optional.empty()
        : Optional.of(Problem.of("custody", "legalbasis.consent.custody.count"));
  }

  private String group() {
    return age < 13 ? "under_13" : age < 18 ? "under_18" : "adult";
  }

  @Override
  public String toString() {
    return "WhoConsents";
  }
}
