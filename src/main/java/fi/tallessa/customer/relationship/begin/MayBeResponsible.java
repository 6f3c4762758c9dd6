package fi.tallessa.customer.relationship.begin;

import fi.tallessa.association.ServiceId;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.WorkerId;
import java.util.Map;
import java.util.Set;

/**
 * Who may be responsible for somebody who comes back: a worker of that service, and nobody by their
 * own word (S25). But where nobody else is of that service, whoever takes the customer back may be
 * it, as whoever registers somebody is (D10): otherwise one manager who does the work alone could
 * end a relationship and never take it up again. A second person looks at it on the review list.
 *
 * @param members who opens files, by the service they work in today
 */
record MayBeResponsible(Map<ServiceId, Set<WorkerId>> members, WorkerId visitor) {

  /** Whether there is any service in which nobody but the visitor could be it. */
  boolean visitorSomewhere() {
    return members.keySet().stream().anyMatch(this::nobodyElse);
  }

  Result<WorkerId> of(ServiceId service, WorkerId chosen) {
    if (!members.getOrDefault(service, Set.of()).contains(chosen)) {
      return Result.faulty("worker", "customer.relationship.begin.not_their_service");
    }
    return chosen.equals(visitor) && !nobodyElse(service)
        ? Result.faulty("worker", "customer.relationship.begin.law.self")
        : Result.fine(chosen);
  }

  private boolean nobodyElse(ServiceId service) {
    return members.getOrDefault(service, Set.of()).equals(Set.of(visitor));
  }
}
