package fi.tallessa.customer.informing;

import fi.tallessa.customer.consented.ConsentedTold;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Versions;
import fi.tallessa.customer.guardian.Awarenesses;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.holdings.Permit;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who has not been told yet of what others told us of them, for whoever would tell it on. */
@Component
public class Untold {

  private final Data data;
  private final Versions versions;
  private final Guardians guardians;
  private final Awarenesses awarenesses;
  private final Informings informings;
  private final FirstUses uses;
  private final ConsentedTold consented;

  Untold(
      Data data,
      Versions versions,
      Guardians guardians,
      Awarenesses awarenesses,
      Informings informings,
      FirstUses uses,
      ConsentedTold consented) {
    this.data = data;
    this.versions = versions;
    this.guardians = guardians;
    this.awarenesses = awarenesses;
    this.informings = informings;
    this.uses = uses;
    this.consented = consented;
  }

  /** Whether the customer is one of them: it goes to nobody before that (GDPR Art. 14(3)(c)). */
  public boolean any(Permit permit) {
    return rule(permit).owed().stream().anyMatch(one -> one.guardian() == null);
  }

  /** What had to go on first ends the month: from today on it is owed at once. */
  public void passedOn(Permit permit) {
    var use =
        new FirstUse(null, FirstUse.Kind.PASSED_ON, permit.visit().today(), permit.visit().who());
    if (any(permit) && !uses.of(permit).contains(use)) {
      uses.add(permit, use);
    }
  }

  private InformBy rule(Permit permit) {
    return new InformBy(
        data.card(permit).birth(),
        versions.all(permit),
        guardians.history(permit),
        awarenesses.of(permit),
        informings.of(permit),
        uses.of(permit),
        consented
            .of(Set.of(permit.subject()), permit.visit().today())
            .getOrDefault(permit.subject(), List.of()));
  }
}
