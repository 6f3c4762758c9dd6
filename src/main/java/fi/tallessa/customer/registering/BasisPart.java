package fi.tallessa.customer.registering;

import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Result;
import fi.tallessa.legalbasis.LegitimateInterest;
import java.util.Optional;

/**
 * On what the new file would rest, or why none opens in this service; both empty until a service is
 * chosen.
 */
public record BasisPart(Optional<LegitimateInterest> basis, Optional<Problem> refused) {
  static final BasisPart NONE = new BasisPart(Optional.empty(), Optional.empty());

  static BasisPart of(Result<LegitimateInterest> basis) {
    return switch (basis) {
      case Result.Fine<LegitimateInterest>(var found) ->
          new BasisPart(Optional.of(found), Optional.empty());
      case Result.Faulty<LegitimateInterest>(var problems) ->
          new BasisPart(Optional.empty(), problems.on("service"));
    };
  }
}
