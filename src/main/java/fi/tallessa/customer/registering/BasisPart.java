package fi.tallessa.customer.registering;

import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Result;
import fi.tallessa.legalbasis.LegitimateInterest;
import java.util.Optional;
import java.util.function.Function;

/**
 * On what the new file would rest, or why none opens in this service; all empty until a service is
 * chosen.
 *
 * @param warning what is said of a test whose last day is past
 */
public record BasisPart(
    Optional<LegitimateInterest> basis, Optional<Problem> warning, Optional<Problem> refused) {
  static final BasisPart NONE = new BasisPart(Optional.empty(), Optional.empty(), Optional.empty());

  static BasisPart of(
      Result<LegitimateInterest> basis, Function<LegitimateInterest, Optional<Problem>> warning) {
    return switch (basis) {
      case Result.Fine<LegitimateInterest>(var found) ->
          new BasisPart(Optional.of(found), warning.apply(found), Optional.empty());
      case Result.Faulty<LegitimateInterest>(var problems) ->
          new BasisPart(Optional.empty(), Optional.empty(), problems.on("service"));
    };
  }
}
