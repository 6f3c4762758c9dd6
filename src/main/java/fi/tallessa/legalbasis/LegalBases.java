package fi.tallessa.legalbasis;

import fi.tallessa.association.ServiceId;
import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.balancing.BalancingState;
import fi.tallessa.legalbasis.balancing.BalancingTests;
import fi.tallessa.legalbasis.balancing.StateWords;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a new file may rest on. */
@Component
public class LegalBases {

  private final BalancingTests tests;
  private final Deadlines deadlines;

  LegalBases(BalancingTests tests, Deadlines deadlines) {
    this.tests = tests;
    this.deadlines = deadlines;
  }

  public Result<LegitimateInterest> forNewFile(ServiceId service, Visit visit) {
    return forNewFile(service, visit.today());
  }

  /**
   * The legitimate interest on which a file in this service may be opened on a day (S4, D21).
   * Otherwise a problem on {@code service} that says what is missing and who mends it: {@code
   * legalbasis.law.missing}, {@code .unapproved}, {@code .rejected} or {@code .lapsed}.
   */
  public Result<LegitimateInterest> forNewFile(ServiceId service, LocalDate day) {
    return basis(service, BalancingState.on(day, tests.versions(service)));
  }

  /**
   * The services in which a file may be opened on a day, and on what: for a list to choose from.
   */
  public Map<ServiceId, LegitimateInterest> open(LocalDate day) {
    var open = new LinkedHashMap<ServiceId, LegitimateInterest>();
    tests
        .versions()
        .forEach(
            (service, versions) -> {
              if (basis(service, BalancingState.on(day, versions))
                  instanceof Result.Fine<LegitimateInterest>(var basis)) {
                open.put(service, basis);
              }
            });
    return open;
  }

  /** What to say, in amber, where the service is chosen; empty while all is in order. */
  public Optional<Problem> warning(LegitimateInterest basis) {
    var until = basis.validUntil();
    return basis.overdue()
        ? Optional.of(
            StateWords.overdue(
                basis.version(), until, deadlines.lastDay(Deadline.BALANCING_GRACE, until)))
        : Optional.empty();
  }

  private static Result<LegitimateInterest> basis(ServiceId service, BalancingState state) {
    return switch (state) {
      case BalancingState.InForce(var version, var until) ->
          Result.fine(new LegitimateInterest(service, version, until, false));
      case BalancingState.Overdue(var version, var until, var opens) ->
          Result.fine(new LegitimateInterest(service, version, until, true));
      default -> Result.faulty(Problems.of(StateWords.sentence(state)));
    };
  }
}
