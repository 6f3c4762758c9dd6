package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a paper may be destroyed (S26, D3): once no consent on it holds and the relationship and the
 * statistics duty have both ended, which is as long as it must be possible to prove what was said
 * (GDPR Art. 7(1)); at the latest on the day the electronic data goes; never by one person alone,
 * and never while what it belongs to may only be kept (D4).
 */
final class MayDestroy {

  /** Why not yet, as a problem on {@code destruction}; empty when it may be. */
  static Optional<Problem> refusal(Duties duties, LocalDate today) {
    if (duties.held()) {
      return kept("held");
    }
    if (duties.erased() != null && !today.isBefore(duties.erased())) {
      return Optional.empty();
    }
    if (duties.standsUntil() != null && !today.isAfter(duties.standsUntil())) {
      return kept("stands");
    }
    if (!duties.begun()) {
      return kept("intake");
    }
    if (!past(duties.relationshipEnded(), today)) {
      return kept("relationship");
    }
    return past(duties.statisticsEnded(), today) ? Optional.empty() : kept("statistics");
  }

  /** Why this person may not be the second; empty when they may. */
  static Optional<Problem> alone(Destruction begun, WorkerId who) {
    return begun.by().equals(who) ? kept("alone") : Optional.empty();
  }

  private static Optional<Problem> kept(String why) {
    return Optional.of(Problem.of("destruction", "legalbasis.cabinet.law." + why));
  }

  /** A duty lasts through its last day (D3: after that). */
  private static boolean past(LocalDate day, LocalDate today) {
    return day != null && today.isAfter(day);
  }

  private MayDestroy() {}
}
