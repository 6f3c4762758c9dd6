package fi.tallessa.customer.informing;

import fi.tallessa.customer.consented.ConsentedTold;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Versions;
import fi.tallessa.customer.guardian.Awarenesses;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.holdings.Permit;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads of one customer who has not been told yet of what others told us of them. */
@Component
class Owing {

  private final Versions versions;
  private final Guardians guardians;
  private final Awarenesses awarenesses;
  private final FirstUses uses;
  private final ConsentedTold consented;

  Owing(
      Versions versions,
      Guardians guardians,
      Awarenesses awarenesses,
      FirstUses uses,
      ConsentedTold consented) {
    this.versions = versions;
    this.guardians = guardians;
    this.awarenesses = awarenesses;
    this.uses = uses;
    this.consented = consented;
  }

  /**
   * @param told what was written down of telling them
   */
  InformBy of(Permit permit, Card card, List<Informing> told) {
    return new InformBy(
        card.birth(),
        versions.toCompare(permit),
        guardians.history(permit),
        awarenesses.of(permit),
        told,
        uses.of(permit),
        consented
            .of(Set.of(permit.subject()), permit.visit().today())
            .getOrDefault(permit.subject(), List.of()));
  }
}
