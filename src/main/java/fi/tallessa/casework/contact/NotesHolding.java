package fi.tallessa.casework.contact;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was said in contacts, as far as the consents to it hold or sleep. */
@Component
class NotesHolding implements Holding {

  private final Contacts contacts;
  private final Notes notes;

  NotesHolding(Contacts contacts, Notes notes) {
    this.contacts = contacts;
    this.notes = notes;
  }

  @Override
  public Description describe() {
    return new Description(
        "notes", List.of("casework.note", "casework.note_past"), FieldGroup.NOTES, true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return contacts.kept(permit).stream()
        .filter(one -> one.note().isPresent())
        .map(
            one ->
                new CopyLine(
                    FieldGroup.NOTES.label(),
                    one.text(),
                    "casework.copy.source",
                    one.contact().on()))
        .toList();
  }

  @Override
  public boolean withholds(Permit permit) {
    return contacts.withholds(permit);
  }

  @Override
  public void erase(Permit permit) {
    notes.erase(permit);
  }
}
