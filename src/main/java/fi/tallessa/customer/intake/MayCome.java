package fi.tallessa.customer.intake;

import fi.tallessa.association.ServiceId;
import fi.tallessa.customer.relationship.Relationship;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import java.util.Collection;
import java.util.Optional;

/**
 * Whether a customer may come to one more service (S3): they are a customer now, not of that one,
 * and on the way to no other. Whoever has ended with us is taken back by a line manager (D20).
 */
final class MayCome {

  static Problems to(
      ServiceId service, Collection<Relationship> related, Optional<KeptIntake> kept) {
    if (related.stream().noneMatch(Relationship::open)) {
      return Problems.of(Problem.of("service", "customer.intake.another.ended"));
    }
    if (isThere(related, service)) {
      return Problems.of(Problem.of("service", "customer.intake.another.there"));
    }
    return kept.filter(KeptIntake::open).isPresent()
        ? Problems.of(Problem.of("service", "customer.intake.another.one"))
        : Problems.none();
  }

  /** Nobody has two relationships in one service. */
  static boolean isThere(Collection<Relationship> related, ServiceId service) {
    return related.stream().anyMatch(one -> one.open() && one.service().equals(service.value()));
  }

  private MayCome() {}
}
