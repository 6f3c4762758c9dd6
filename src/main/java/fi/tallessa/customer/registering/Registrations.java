package fi.tallessa.customer.registering;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which form opened which file, so that a form sent twice opens one. */
@Repository
class Registrations {

  private final JdbcClient db;

  Registrations(JdbcClient db) {
    this.db = db;
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

  void keep(Permit permit, UUID once) {
    db.sql("insert into customer.registration (subject_id, once) values (?, ?)")
        .params(permit.subject().value(), once)
        .update();
  }

  void erase(Permit permit) {
    db.sql("delete from customer.registration where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }
}
