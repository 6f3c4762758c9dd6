package fi.tallessa.legalbasis.consent;

import fi.tallessa.holdings.Permit;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What is left of the consents of somebody who is erased (C8): the hash each chain ended with,
 * under no name, code or number of theirs, and the month. Whoever still has a receipt can have it
 * compared; nobody can find out whose it was. After a year it goes too.
 */
@Repository
class ConsentProofs {

  /** As long as a complaint about the erasure itself may take to reach us. */
  static final int YEARS = 1;

  private final JdbcClient db;

  ConsentProofs(JdbcClient db) {
    this.db = db;
  }

  void keep(Permit permit) {
    var today = permit.visit().today();
    db.sql(
            """
            insert into legalbasis.consent_proof (id, chain, month, destroyed_on)
            select gen_random_uuid(), chain, :month, :until
            from (select distinct on (item_id) chain from legalbasis.consent_event
              where subject_id = :subject order by item_id, number desc) ends
            """)
        .param("subject", permit.subject().value())
        .param("month", today.withDayOfMonth(1))
        .param("until", today.plusYears(YEARS))
        .update();
  }

  void forget(Permit permit) {
    db.sql("select legalbasis.forget_consents(?)")
        .param(permit.subject().value())
        .query()
        .listOfRows();
  }

  int destroyDue(LocalDate day) {
    return db.sql("delete from legalbasis.consent_proof where destroyed_on < ?")
        .param(day)
        .update();
  }
}
