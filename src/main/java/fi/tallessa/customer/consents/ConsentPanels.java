package fi.tallessa.customer.consents;

import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.customer.duties.Duty;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.TimeLimit;
import fi.tallessa.legalbasis.consent.AskedAgain;
import fi.tallessa.legalbasis.consent.Consent;
import fi.tallessa.legalbasis.consent.ConsentEvent;
import fi.tallessa.legalbasis.consent.Consents;
import fi.tallessa.legalbasis.consent.NewRecipients;
import fi.tallessa.legalbasis.consent.NewRecipients.Anew;
import fi.tallessa.legalbasis.consent.Slip;
import fi.tallessa.legalbasis.consent.Slips;
import fi.tallessa.legalbasis.item.ConsentItem;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.Items;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The consents on a customer's file: a statement for the items, the events, the slips, how long
 * before its last day one is said to end, and where any holds, for who gets the data since.
 */
@Component
public class ConsentPanels {

  private static final Set<Duty.Kind> ASKED_ANEW =
      EnumSet.of(Duty.Kind.RECIPIENTS, Duty.Kind.UNTOLD);

  private final Items items;
  private final Consents consents;
  private final Slips slips;
  private final Deadlines deadlines;
  private final NewRecipients recipients;

  ConsentPanels(
      Items items, Consents consents, Slips slips, Deadlines deadlines, NewRecipients recipients) {
    this.recipients = recipients;
    this.deadlines = deadlines;
    this.items = items;
    this.consents = consents;
    this.slips = slips;
  }

  /** Every item that is asked today, and every other that was ever asked of this customer. */
  public ConsentPanel of(Permit permit, Birth birth) {
    return of(permit, birth, consents.of(permit), true);
  }

  /** The same, where what is to be done has been read: it says whether anybody is new. */
  public ConsentPanel of(Permit permit, Birth birth, List<Duty> due) {
    boolean grown = due.stream().map(Duty::kind).anyMatch(ASKED_ANEW::contains);
    return of(permit, birth, consents.of(permit), grown);
  }

  private ConsentPanel of(Permit permit, Birth birth, Map<ItemId, Consent> said, boolean grown) {
    var papers = slips.of(permit);
    var today = permit.visit().today();
    var warned = deadlines.of(Deadline.CONSENT_WARNING, today);
    var anew =
        grown && said.values().stream().anyMatch(one -> one.holds(today))
            ? recipients.of(permit)
            : Map.<ItemId, Anew>of();
    return new ConsentPanel(
        permit.code(),
        items.all().stream()
            .filter(item -> item.askedOn(today) || said.containsKey(item.id()))
            .map(item -> line(permit, item, birth, said, papers, anew, warned))
            .toList());
  }

  private static ConsentLine line(
      Permit permit,
      ConsentItem item,
      Birth birth,
      Map<ItemId, Consent> said,
      Map<UUID, Slip> papers,
      Map<ItemId, Anew> anew,
      TimeLimit warned) {
    var today = permit.visit().today();
    var consent = said.getOrDefault(item.id(), Consent.none(item.id()));
    return new ConsentLine(
        permit.code(),
        item,
        consent,
        consent.answer().map(ConsentEvent::asking).map(papers::get).orElse(null),
        consent.holds(today)
            ? consent
                .answer()
                .flatMap(ConsentEvent::indication)
                .flatMap(
                    one -> AskedAgain.of(one.circumstances().decider(), birth.youngestAge(today)))
                .orElse(null)
            : null,
        anew.get(item.id()),
        consent.endsWithin(warned, today),
        today);
  }
}
