package fi.tallessa.staff;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who has undertaken to keep what they learn secret (S35). */
@Repository
public class Undertakings {

  /** Of the text in {@code messages/staff_*.properties}: a new one is signed anew by everybody. */
  public static final int VERSION = 1;

  private final JdbcClient db;

  Undertakings(JdbcClient db) {
    this.db = db;
  }

  /** When this person signed the text now in force; empty while they have not. */
  public Optional<Instant> signedBy(WorkerId worker) {
    return db.sql("select signed_at from staff.undertaking where worker_id = ? and version = ?")
        .params(worker.value(), VERSION)
        .query((row, n) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .optional();
  }

  /** Signing twice changes nothing. */
  @Transactional
  public void sign(Visit visit, String language) {
    db.sql(
            """
            insert into staff.undertaking (worker_id, version, language, signed_at)
            values (?, ?, ?, ?)
            on conflict do nothing
            """)
        .params(visit.who().value(), VERSION, language, visit.when().atOffset(ZoneOffset.UTC))
        .update();
  }
}
