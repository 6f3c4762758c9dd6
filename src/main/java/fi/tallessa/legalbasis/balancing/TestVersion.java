package fi.tallessa.legalbasis.balancing;

import fi.tallessa.association.ServiceId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One version of a service's balancing test, without its text. Written once, decided on once.
 *
 * @param opensUntil the last day on which new files still open, shown in amber (D21)
 */
public record TestVersion(
    ServiceId service,
    int number,
    Conclusion conclusion,
    LocalDate validUntil,
    LocalDate opensUntil,
    WorkerId writtenBy,
    Instant writtenAt,
    Optional<Decision> decision) {

  static Optional<TestVersion> numbered(int number, List<TestVersion> versions) {
    return versions.stream().filter(one -> one.number() == number).findFirst();
  }

  public boolean approved() {
    return decision.filter(Decision::approved).isPresent();
  }

  /** Approved on that day or before. */
  boolean approvedBy(LocalDate day) {
    return decision
        .filter(Decision::approved)
        .filter(made -> !made.at().atZone(Visit.ZONE).toLocalDate().isAfter(day))
        .isPresent();
  }

  /** Whoever wrote it or decided about it. */
  Stream<WorkerId> people() {
    return Stream.concat(Stream.of(writtenBy), decision.map(Decision::by).stream());
  }
}
