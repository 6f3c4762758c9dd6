package fi.tallessa.customer.guardian;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Shape;
import java.time.Instant;

/** That a guardian stood here by mistake, and why not any more. Who it was went with them. */
public record RemovedGuardian(
    GuardianRole role, Instant since, WhyRemoved why, WorkerId worker, Instant at) {

  static final Shape<RemovedGuardian> SHAPE =
      Shape.of("customer.guardian_removed", RemovedGuardian.class);

  public static RemovedGuardian of(KeptGuardian kept, WhyRemoved why, Visit visit) {
    return new RemovedGuardian(
        kept.guardian().role(), kept.since(), why, visit.who(), visit.when());
  }

  @Override
  public String toString() {
    return "RemovedGuardian";
  }
}
