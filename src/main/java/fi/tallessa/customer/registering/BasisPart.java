package fi.tallessa.customer.registering;

import fi.tallessa.kernel.Problem;
import fi.tallessa.legalbasis.LegitimateInterest;
import java.util.Optional;

/**
 * On what the new file would rest, or why none opens in this service; both empty until a service is
 * chosen.
 */
public record BasisPart(Optional<LegitimateInterest> basis, Optional<Problem> refused) {
  static final BasisPart NONE = new BasisPart(Optional.empty(), Optional.empty());
}
