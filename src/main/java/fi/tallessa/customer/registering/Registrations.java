package fi.tallessa.customer.registering;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.Vault;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which form opened which file, so that a form sent twice opens one. */
@Repository
class Registrations {

  private final JdbcClient db;
  private final Vault vault;

  Registrations(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** The file this form has opened before; of two at the same moment, the second waits for it. */
  Optional<SubjectId> by(UUID once) {
    db.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
        .param(once.toString())
        .query((row, n) -> n)
        .list();
    return db.sql("select subject_id from customer.registration where once = ?")
        .param(once)
        .query((row, n) -> new SubjectId(row.getObject(1, UUID.class)))
        .optional();
  }

  void keep(Permit permit, NewCustomerForm form, Beginning begins) {
    db.sql("insert into customer.registration (subject_id, once, fingerprint) values (?, ?, ?)")
        .params(permit.subject().value(), form.onceOrFresh(), fingerprint(permit, form, begins))
        .update();
  }

  /** Whether the file was opened by this form as it is now, word for word. */
  boolean opened(Permit permit, NewCustomerForm form, Beginning begins) {
    return db.sql("select fingerprint from customer.registration where subject_id = ?")
        .param(permit.subject().value())
        .query(byte[].class)
        .optional()
        .filter(kept -> Arrays.equals(kept, fingerprint(permit, form, begins)))
        .isPresent();
  }

  /** Each box with its length in front: no two different forms read the same. */
  private byte[] fingerprint(Permit permit, NewCustomerForm form, Beginning begins) {
    return vault
        .open(permit)
        .fingerprint(
            Stream.concat(form.typed().stream(), begins.typed().stream())
                .map(box -> box.length() + ":" + box)
                .collect(Collectors.joining("|", "registration|", "")));
  }

  void erase(Permit permit) {
    db.sql("delete from customer.registration where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }
}
