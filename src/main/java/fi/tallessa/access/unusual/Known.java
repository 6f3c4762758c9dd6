package fi.tallessa.access.unusual;

import fi.tallessa.access.Unusual;
import fi.tallessa.access.conflict.LikelyKnown;
import fi.tallessa.kernel.SubjectId;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Neighbours, relatives and friends, as far as workers have told of them themselves (K15): where
 * workers live, the register does not hold, so nobody else is taken for a neighbour.
 */
@Component
class Known implements Sign {

  private final LikelyKnown known;

  Known(LikelyKnown known) {
    this.known = known;
  }

  @Override
  public Unusual unusual() {
    return Unusual.KNOWN;
  }

  @Override
  public Set<SubjectId> in(DayLooks looks) {
    var likely = new HashSet<>(known.to(looks.who()));
    likely.retainAll(looks.all());
    return likely;
  }
}
