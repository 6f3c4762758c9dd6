package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Visit;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Papers that two people have destroyed, or that one of them says so of. */
@Repository
class Destructions {

  private final JdbcClient db;

  Destructions(JdbcClient db) {
    this.db = db;
  }

  void say(SlipNumber slip, boolean lost, Visit visit) {
    db.sql(
            """
            insert into legalbasis.paper_destruction (slip, said_by, said_at, lost)
            values (?, ?, ?, ?) on conflict do nothing
            """)
        .params(slip.toString(), visit.who().value(), visit.when().atOffset(ZoneOffset.UTC), lost)
        .update();
  }

  /** It lies somewhere after all; what two people have confirmed stays. */
  void takeBack(SlipNumber slip) {
    db.sql("select legalbasis.not_destroyed(?)").param(slip.toString()).query().listOfRows();
  }

  /** With a paper goes the picture of it, which proves nothing the paper was not needed for. */
  void erasePicture(SlipNumber slip) {
    db.sql(
            """
            delete from legalbasis.consent_scan picture using legalbasis.consent_slip slip
            where slip.year = ? and slip.number = ?
              and picture.subject_id = slip.subject_id and picture.asking_id = slip.asking_id
            """)
        .params(slip.year(), slip.number())
        .update();
  }

  /** False when it was confirmed before, or by the one who said it: the database decides, too. */
  boolean confirm(SlipNumber slip, Visit visit) {
    return db.sql(
                """
                update legalbasis.paper_destruction set confirmed_by = :who, confirmed_at = :now
                where slip = :slip and confirmed_at is null and said_by <> :who
                """)
            .param("who", visit.who().value())
            .param("now", visit.when().atOffset(ZoneOffset.UTC))
            .param("slip", slip.toString())
            .update()
        == 1;
  }
}
