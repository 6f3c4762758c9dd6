package fi.tallessa.customer.informing;

import fi.tallessa.access.Access;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invented people who were given the notice on paper: a child's guardian, else the customer. */
@Component
@Profile("demo")
public class InventedInforming {

  private final Access access;
  private final Guardians guardians;
  private final Informings informings;
  private final Renewal renewal;

  InventedInforming(Access access, Guardians guardians, Informings informings, Renewal renewal) {
    this.access = access;
    this.guardians = guardians;
    this.informings = informings;
    this.renewal = renewal;
  }

  @Transactional
  public void told(Code code, Visit visit) {
    access.enter(InformingAction.READ, code, visit).stream().forEach(this::told);
  }

  private void told(Permit opened) {
    var permit = access.further(InformingAction.TOLD, opened);
    var to = guardians.of(permit).stream().findFirst().map(one -> one.id()).orElse(null);
    informings.add(
        permit,
        new Informing(
            to,
            1,
            "suomi",
            Informing.Form.ORDINARY,
            Informing.Way.PAPER,
            false,
            permit.visit().today(),
            permit.visit().who()));
    renewal.toDo(permit);
  }
}
