package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Papers that were taken out of their places, and their return. */
@Repository
class Takings {

  private final JdbcClient db;

  Takings(JdbcClient db) {
    this.db = db;
  }

  /**
   * False when it is out already.
   *
   * @param by who has it; who writes it down is the visitor
   */
  boolean take(SlipNumber slip, WorkerId by, Taking.Why why, Visit visit) {
    return db.sql(
                """
                insert into legalbasis.paper_taking (id, slip, taken_at, taken_by, written_by, why)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
            .params(
                UUID.randomUUID(),
                slip.toString(),
                visit.when().atOffset(ZoneOffset.UTC),
                by.value(),
                visit.who().value(),
                why.name())
            .update()
        == 1;
  }

  /** Whoever has it; nothing where it is back. */
  void giveBack(SlipNumber slip, Visit visit) {
    db.sql(
            """
            update legalbasis.paper_taking set returned_at = ?, returned_by = ?
            where slip = ? and returned_at is null
            """)
        .params(visit.when().atOffset(ZoneOffset.UTC), visit.who().value(), slip.toString())
        .update();
  }
}
