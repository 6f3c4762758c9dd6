package fi.tallessa.legalbasis.receipt;

import fi.tallessa.legalbasis.consent.ConsentRecord;
import java.time.Instant;
import java.util.UUID;

/**
 * What goes home with whoever answered: a copy of the record of one consent, for them to keep. It
 * names nobody (C7): the customer is a code, a guardian is a guardian, and no worker is in it.
 *
 * @param id of this receipt, not of the record
 * @param created when it was handed out
 */
public record Receipt(UUID id, Instant created, ConsentRecord record) {

  /** What it conforms to. */
  public static final String SCHEMA = "https://w3id.org/dpv/schema/dpv-27560#receipt";

  private static final String GUARDIAN = "guardian";

  /** A new one; names of who said something are left out. */
  public static Receipt of(ConsentRecord record, Instant now) {
    return new Receipt(UUID.randomUUID(), now, nameless(record));
  }

  /** For machines: JSON-LD in the terms of ISO/IEC TS 27560 and DPV. */
  public byte[] jsonld() {
    return ReceiptWriter.write(this);
  }

  private static ConsentRecord nameless(ConsentRecord record) {
    return new ConsentRecord(
        record.schema(),
        record.id(),
        record.principal(),
        record.notice(),
        record.process(),
        record.controller(),
        record.events().stream().map(event -> nameless(event, record.principal())).toList());
  }

  private static ConsentRecord.Event nameless(ConsentRecord.Event event, String principal) {
    return new ConsentRecord.Event(
        event.at(),
        event.state(),
        event.until(),
        event.by().stream().map(one -> nameless(one, principal)).toList(),
        event.explicit(),
        event.toBeSigned(),
        event.method(),
        event.reason());
  }

  private static ConsentRecord.Who nameless(ConsentRecord.Who one, String principal) {
    return new ConsentRecord.Who(
        one.guardian() ? GUARDIAN : principal, one.guardian(), one.right());
  }

  @Override
  public String toString() {
    return "Receipt[" + id + "]";
  }
}
