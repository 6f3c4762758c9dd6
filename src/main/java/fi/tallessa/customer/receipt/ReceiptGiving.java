package fi.tallessa.customer.receipt;

import fi.tallessa.access.Access;
import fi.tallessa.access.Protections;
import fi.tallessa.association.Association;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.consent.Consent;
import fi.tallessa.legalbasis.consent.ConsentEvent;
import fi.tallessa.legalbasis.consent.ConsentRecords;
import fi.tallessa.legalbasis.consent.Consents;
import fi.tallessa.legalbasis.consent.Slips;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.receipt.Receipt;
import fi.tallessa.legalbasis.receipt.ReceiptPaper;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Handing out a receipt of one consent: a line in the customer's log each time. */
@Service
@Transactional
class ReceiptGiving {

  private final Access access;
  private final Consents consents;
  private final ConsentRecords records;
  private final Slips slips;
  private final Association association;
  private final Protections protections;

  ReceiptGiving(
      Access access,
      Consents consents,
      ConsentRecords records,
      Slips slips,
      Association association,
      Protections protections) {
    this.protections = protections;
    this.association = association;
    this.slips = slips;
    this.access = access;
    this.consents = consents;
    this.records = records;
  }

  Entry<GivenReceipt> give(String item, Code code, Visit visit) {
    return access
        .enter(ReceiptAction.GIVE, code, visit)
        .flatMap(permit -> Entry.there(ItemId.parse(item).flatMap(id -> given(permit, id))));
  }

  private Optional<GivenReceipt> given(Permit permit, ItemId item) {
    return records
        .of(permit, item)
        .map(record -> permit.masked() ? record.masked() : record)
        .map(
            record ->
                paper(
                    permit, Receipt.of(record, permit.visit().when()), consents.one(permit, item)))
        .map(paper -> new GivenReceipt(paper, protections.stillThere(permit)));
  }

  private ReceiptPaper paper(Permit permit, Receipt receipt, Consent consent) {
    return new ReceiptPaper(
        receipt,
        consent.wording(),
        consent
            .answer()
            .map(ConsentEvent::asking)
            .map(asking -> slips.of(permit).get(asking))
            .orElse(null),
        association.controller());
  }
}
