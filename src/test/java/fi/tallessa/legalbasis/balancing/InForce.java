package fi.tallessa.legalbasis.balancing;

import fi.tallessa.association.ServiceId;
import fi.tallessa.kernel.Visit;
import java.time.LocalDate;

/** Balancing tests for tests about something else: written by one manager, approved by another. */
public final class InForce {

  public static void make(
      BalancingTests tests, ServiceId service, LocalDate until, Visit author, Visit approver) {
    write(tests, service, until, author);
    tests.decide(
        tests.versions(service).getFirst(),
        new Decision(Decision.Outcome.APPROVED, approver.who(), approver.when(), null));
  }

  /** Written and not decided. */
  public static void write(BalancingTests tests, ServiceId service, LocalDate until, Visit author) {
    var next = tests.versions(service).size() + 1;
    tests.add(service, next, TestTexts.weighing(Conclusion.MAY), until, author);
  }

  private InForce() {}
}
