package fi.tallessa.legalbasis;

import fi.tallessa.association.ServiceId;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.balancing.BalancingState;
import fi.tallessa.legalbasis.balancing.BalancingTests;
import fi.tallessa.legalbasis.balancing.StateWords;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a new file may rest on. */
@Component
public class LegalBases {

  private final BalancingTests tests;

  LegalBases(BalancingTests tests) {
    this.tests = tests;
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

  private static Result<LegitimateInterest> basis(ServiceId service, BalancingState state) {
    return switch (state) {
      case BalancingState.InForce(var version, var until) ->
          Result.fine(new LegitimateInterest(service, version, until, false));
      case BalancingState.Overdue(var version, var until) ->
          Result.fine(new LegitimateInterest(service, version, until, true));
      default -> Result.faulty(Problems.of(StateWords.sentence(state)));
    };
  }
}
