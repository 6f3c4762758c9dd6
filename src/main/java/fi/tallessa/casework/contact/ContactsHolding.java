package fi.tallessa.casework.contact;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Contacts: when, and the next step as it was written. */
@Component
class ContactsHolding implements Holding {

  private final Contacts contacts;
  private final ContactRows rows;

  ContactsHolding(Contacts contacts, ContactRows rows) {
    this.contacts = contacts;
    this.rows = rows;
  }

  @Override
  public Description describe() {
    return new Description(
        "contacts",
        List.of(
            "casework.contact",
            "casework.contact_past",
            "casework.cancellation",
            "casework.contact_matter",
            "casework.contact_matter_past"),
        FieldGroup.WORK,
        true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return contacts.all(permit).stream().map(KeptContact::contact).map(this::line).toList();
  }

  private CopyLine line(Contact contact) {
    return new CopyLine(
        contact.channel().label(),
        Optional.ofNullable(contact.next()).orElse(""),
        "casework.copy.source",
        contact.on());
  }

  @Override
  public void erase(Permit permit) {
    rows.erase(permit);
  }
}
