package fi.tallessa.customer.print;

import fi.tallessa.customer.basis.Bases;
import fi.tallessa.customer.consented.ConsentedPanels;
import fi.tallessa.customer.consents.ConsentLine;
import fi.tallessa.customer.consents.ConsentPanels;
import fi.tallessa.customer.data.DataTable;
import fi.tallessa.customer.data.Values;
import fi.tallessa.customer.datum.Card;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.guardian.Guardians;
import fi.tallessa.customer.guardians.GuardianEvents;
import fi.tallessa.customer.guardians.GuardianPanel;
import fi.tallessa.customer.guardians.GuardianPanels;
import fi.tallessa.customer.say.Says;
import fi.tallessa.holdings.Permit;
import org.springframework.stereotype.Component;

/** Reads what is printed of a customer: the same that their page is made of. */
@Component
public class PrintedFiles {

  private final Data data;
  private final Bases bases;
  private final Values values;
  private final Guardians guardians;
  private final GuardianEvents events;
  private final GuardianPanels panels;
  private final ConsentPanels consents;
  private final ConsentedPanels consented;
  private final Says says;

  PrintedFiles(
      Data data,
      Bases bases,
      Values values,
      Guardians guardians,
      GuardianEvents events,
      GuardianPanels panels,
      ConsentPanels consents,
      ConsentedPanels consented,
      Says says) {
    this.says = says;
    this.data = data;
    this.bases = bases;
    this.values = values;
    this.guardians = guardians;
    this.events = events;
    this.panels = panels;
    this.consents = consents;
    this.consented = consented;
  }

  public PrintedFile of(Permit permit) {
    var card = data.card(permit);
    var family = family(permit, card);
    return new PrintedFile(
        permit.code(),
        card.name(),
        DataTable.of(permit.code(), card, bases.of(permit), values, permit.visit().today()),
        says.data(permit),
        family,
        consents.of(permit, card.birth()).lines().stream().filter(ConsentLine::holds).toList(),
        consented.of(permit, card.name(), family.acting()));
  }

  private GuardianPanel family(Permit permit, Card card) {
    return panels.of(permit, card, guardians.of(permit), events.of(permit));
  }
}
