package fi.tallessa.casework.contact;

import fi.tallessa.access.Overtaken;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WholeUuid;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * A row of a roll call that was taken back in one file, and whose words are written down again: it
 * is that row again and no contact of its own, so that the minutes of the session are counted once,
 * there, and none are lost (S12). On another day or by phone it is a contact as any other.
 */
@Component
class WrittenAgain {

  /** The box that says of which meeting a draft is that was given back. */
  static final String BOX = "session";

  private final Contacts contacts;
  private final ContactTraces traces;
  private final ContactRows rows;
  private final CountedMeetings counted;

  WrittenAgain(Contacts contacts, ContactTraces traces, ContactRows rows, CountedMeetings counted) {
    this.contacts = contacts;
    this.traces = traces;
    this.rows = rows;
    this.counted = counted;
  }

  /** What the box of a draft holds that is given back; blank where it counts by itself. */
  String box(Contact contact) {
    return counted.stands(contact.encounter()) ? contact.encounter().toString() : "";
  }

  /** Under which id it is written: of the row it was, or of the form. */
  UUID id(Permit permit, ContactForm form, Contact typed) {
    return WholeUuid.drawn(form.get(BOX))
        .filter(session -> counted.fits(session, typed))
        .map(session -> contacts.id(permit, session))
        .filter(id -> traces.kept(permit, id))
        .orElseGet(() -> contacts.id(permit, form.once()));
  }

  /** The row that stands again, where it is one that was taken back. */
  Optional<TakenBack> row(Permit permit, ContactForm form, UUID id) {
    return id.equals(contacts.id(permit, form.once()))
        ? Optional.empty()
        : rows.takenBack(permit, id);
  }

  /** Of whoever called the roll still, and counted where it was. */
  Contact write(Permit permit, UUID id, TakenBack before, Contact typed) {
    var next = typed.corrected(before.contact());
    Overtaken.unless(rows.again(permit, id, before, next));
    counted.writtenAgain(permit, next);
    return next;
  }
}
