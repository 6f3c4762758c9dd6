package fi.tallessa.casework.contact;

import fi.tallessa.holdings.Permit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Contacts for whoever changes them or types into them: until that is over nobody else moves one
 * away, takes it back or puts it right.
 */
@Repository
public class HeldContacts {

  private final JdbcClient db;
  private final Contacts contacts;

  HeldContacts(JdbcClient db, Contacts contacts) {
    this.db = db;
    this.contacts = contacts;
  }

  /** One of them; empty as {@link Contacts#one} is. */
  public Optional<KeptContact> one(Permit permit, UUID id) {
    return hold(permit, id, "") ? contacts.one(permit, id) : Optional.empty();
  }

  /** The same, where nobody else holds it: whoever holds another file's waits for none of these. */
  Optional<KeptContact> atOnce(Permit permit, UUID id) {
    return hold(permit, id, " skip locked") ? contacts.one(permit, id) : Optional.empty();
  }

  private boolean hold(Permit permit, UUID id, String waiting) {
    return db.sql(
            "select from casework.contact where subject_id = :subject and id = :id for update"
                + waiting)
        .param("subject", permit.subject().value())
        .param("id", id)
        .query((row, n) -> true)
        .optional()
        .isPresent();
  }
}
