package fi.tallessa.legalbasis.consent;

import fi.tallessa.holdings.Permit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * A letter by which somebody takes a consent back: a paper that proves like a signed one, so it
 * gets a slip and a place in a cabinet (S6, S26, D2).
 */
@Component
public class Letters {

  private final Askings askings;
  private final Slips slips;

  Letters(Askings askings, Slips slips) {
    this.askings = askings;
    this.slips = slips;
  }

  /**
   * @return under which its paper is found, as the answers to an asking are
   */
  public UUID add(Permit permit, Consent consent, Circumstances circumstances) {
    var version = consent.last().orElseThrow().version();
    var asking =
        new Asking(
            UUID.randomUUID(),
            circumstances,
            List.of(new Asking.Asked(consent.item(), version)),
            permit.visit().who());
    askings.add(permit, asking);
    slips.add(permit, asking.id(), 0, List.of());
    return asking.id();
  }
}
