package fi.tallessa.casework.contact;

import fi.tallessa.customer.wording.Guard;
import fi.tallessa.holdings.Permit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was said so long ago that somebody asks whether it is needed still (S40, D20). What goes
 * goes truly: no earlier version of it stays, and nothing that was said of its words.
 */
@Component
public class OldNotes {

  private final JdbcClient db;
  private final Contacts contacts;
  private final HeldContacts held;
  private final Notes notes;
  private final ContactTraces traces;
  private final NotesConsent consent;
  private final ContactDrafts drafts;
  private final Guard guard;

  OldNotes(
      JdbcClient db,
      Contacts contacts,
      HeldContacts held,
      Notes notes,
      ContactTraces traces,
      NotesConsent consent,
      ContactDrafts drafts,
      Guard guard) {
    this.db = db;
    this.contacts = contacts;
    this.held = held;
    this.notes = notes;
    this.traces = traces;
    this.consent = consent;
    this.drafts = drafts;
    this.guard = guard;
  }

  /** The first that wait for the visitor, the oldest first. */
  public List<KeptContact> waiting(Permit permit, int most) {
    var ids =
        asked(
                WaitingNotes.FOR_ME,
                " and subject_id = :subject order by on_day, id limit :most",
                permit)
            .param("most", most)
            .query(UUID.class)
            .list();
    return ids.isEmpty() ? List.of() : contacts.oldest(permit, ids);
  }

  /** Whether any waits, whoever may read it. */
  public boolean wait(Permit permit) {
    return asked(WaitingNotes.ALL, " and subject_id = :subject limit 1", permit)
        .query(UUID.class)
        .optional()
        .isPresent();
  }

  /** One that is old, waiting or not; empty where its words are gone, or are not the visitor's. */
  public Optional<KeptContact> one(Permit permit, UUID id) {
    return old(permit, id) ? contacts.one(permit, id).filter(OldNotes::said) : Optional.empty();
  }

  /** The same; whoever else changes it waits until this is over. */
  public Optional<KeptContact> held(Permit permit, UUID id) {
    consent.held(permit);
    return held.one(permit, id).filter(OldNotes::said).filter(one -> old(permit, id));
  }

  /** Whether there was one: its words went, or the contact did. */
  public boolean were(Permit permit, UUID id) {
    return contacts.one(permit, id).isPresent() || traces.gone(permit, id);
  }

  private static boolean said(KeptContact kept) {
    return kept.note().isPresent();
  }

  private boolean old(Permit permit, UUID id) {
    return asked(WaitingNotes.OLD, " and subject_id = :subject and id = :id", permit)
        .param("id", id)
        .query(UUID.class)
        .optional()
        .isPresent();
  }

  /** Whether somebody is just putting it right: their words would come back, or lie nowhere. */
  public boolean begun(Permit permit, UUID id) {
    return drafts.anybodys(permit, id);
  }

  /** False when somebody was faster. */
  public boolean thin(Permit permit, KeptContact kept, String text) {
    guard.forget(permit, all(permit, kept), text);
    return notes.thin(permit, kept, Note.of(text, permit.visit()));
  }

  public void erase(Permit permit, KeptContact kept) {
    guard.forget(permit, all(permit, kept), "");
    notes.remove(permit, kept.id());
  }

  private List<String> all(Permit permit, KeptContact kept) {
    return notes.history(permit, kept.id()).stream().map(Note::text).toList();
  }

  private JdbcClient.StatementSpec asked(String notes, String some, Permit permit) {
    return ContactStatements.asked(
        db, "select id from (" + notes + ") old where true" + some, permit);
  }
}
