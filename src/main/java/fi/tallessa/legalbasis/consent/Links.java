package fi.tallessa.legalbasis.consent;

import fi.tallessa.kernel.SubjectId;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.vault.Vault;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Adds events to their chains, each with the hash over itself and the one before, and counts them.
 */
@Repository
class Links {

  private final JdbcClient db;
  private final Vault vault;
  private final Heads heads;

  Links(JdbcClient db, Vault vault, Heads heads) {
    this.db = db;
    this.vault = vault;
    this.heads = heads;
  }

  Optional<SealedEvent> last(SubjectId subject, ItemId item) {
    return db.sql(
            "select "
                + SealedEvent.COLUMNS
                + """
                 from legalbasis.consent_event where subject_id = ? and item_id = ?
                order by number desc limit 1
                """)
        .params(subject.value(), item.value())
        .query(SealedEvent::of)
        .optional();
  }

  /** False when somebody else has written first; then nothing is written. */
  boolean add(SealedEvent event) {
    heads.hold(event.subject());
    var before = last(event.subject(), event.item());
    if (before.map(SealedEvent::number).orElse(0) != event.number() - 1) {
      return false;
    }
    var chain = Chain.link(event, before.map(SealedEvent::chain).orElse(null), vault.register());
    db.sql(
            """
                insert into legalbasis.consent_event (subject_id, item_id, number, at, state,
                  version, until_day, asking_id, sealed, chain)
                values (:subject, :item, :number, :at, :state, :version, :until, :asking, :sealed,
                  :chain)
                """)
        .param("subject", event.subject().value())
        .param("item", event.item().value())
        .param("number", event.number())
        .param("at", event.at().atOffset(ZoneOffset.UTC))
        .param("state", event.state().name())
        .param("version", event.version())
        .param("until", event.until(), java.sql.Types.DATE)
        .param("asking", event.asking(), java.sql.Types.OTHER)
        .param("sealed", event.sealed(), java.sql.Types.BINARY)
        .param("chain", chain)
        .update();
    heads.count(event.subject(), event.item());
    return true;
  }
}
