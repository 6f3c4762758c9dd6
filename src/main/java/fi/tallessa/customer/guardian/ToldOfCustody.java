package fi.tallessa.customer.guardian;

import fi.tallessa.holdings.Permit;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Whether anything was ever told of a guardian's custody: of one of whom nothing was, no word has
 * counted for the child (D8).
 */
@Component
public class ToldOfCustody {

  private final Guardians guardians;
  private final Custodies custodies;

  ToldOfCustody(Guardians guardians, Custodies custodies) {
    this.guardians = guardians;
    this.custodies = custodies;
  }

  public boolean of(Permit permit, UUID guardian) {
    return custodies.of(permit).containsKey(guardian)
        || guardians.history(permit).stream()
            .filter(one -> one.id().equals(guardian))
            .anyMatch(one -> HeldCustody.told(one.guardian()).custody() != Custody.NOT_ASKED);
  }
}
