package fi.tallessa.customer.papers;

import fi.tallessa.customer.duties.Reckoning;
import fi.tallessa.holdings.Night;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.cabinet.SlipNumber;
import fi.tallessa.legalbasis.cabinet.SlipPlaced;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A paper was placed by whoever keeps the cabinets: of whoever it is, what is to be done follows
 * anew, as more may be seen now than while it waited for a signature (S20). The register does it
 * itself, with a line of its own; who placed it learns nothing.
 */
@Component
class OfPlaced {

  private final JdbcClient db;
  private final Reckoning reckoning;

  OfPlaced(JdbcClient db, Reckoning reckoning) {
    this.db = db;
    this.reckoning = reckoning;
  }

  @EventListener
  void placed(SlipPlaced placed) {
    var day = placed.at().atZone(Visit.ZONE).toLocalDate();
    whose(placed.slip()).ifPresent(one -> reckoning.anew(Set.of(one), Night.of(day, placed.at())));
  }

  private Optional<SubjectId> whose(SlipNumber slip) {
    return db.sql("select subject_id from legalbasis.consent_slip where year = ? and number = ?")
        .params(slip.year(), slip.number())
        .query((row, n) -> new SubjectId(row.getObject("subject_id", UUID.class)))
        .optional();
  }
}
