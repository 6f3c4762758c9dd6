package fi.tallessa.legalbasis.consent;

import fi.tallessa.holdings.Permit;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.node.ObjectNode;

/** Whom we asked, when, and with what, and who wrote to us; written once. */
@Repository
public class Askings {

  private static final Shape<Asking> SHAPE =
      Shape.of("legalbasis.asking", 2, Asking.class, Map.of(1, Askings::withoutRights));

  private final JdbcClient db;
  private final Vault vault;

  Askings(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  private static ObjectNode withoutRights(ObjectNode asking) {
    Circumstances.withoutRights((ObjectNode) asking.get("circumstances"));
    return asking;
  }

  /** An asking, and when it was. */
  public record Kept(Asking asking, Instant at) {
    @Override
    public String toString() {
      return "Kept[" + asking + "]";
    }
  }

  /** False when it is there already: its form was sent twice. */
  public boolean add(Permit permit, Asking asking) {
    return db.sql(
                """
                insert into legalbasis.consent_asking (subject_id, id, at, sealed)
                values (?, ?, ?, ?) on conflict do nothing
                """)
            .params(
                permit.subject().value(),
                asking.id(),
                permit.visit().when().atOffset(ZoneOffset.UTC),
                vault.open(permit).seal(SHAPE, asking.id(), 1, asking))
            .update()
        == 1;
  }

  public Optional<Kept> find(Permit permit, UUID id) {
    var key = vault.open(permit);
    return db.sql(
            "select at, sealed from legalbasis.consent_asking where subject_id = ? and id = ?")
        .params(permit.subject().value(), id)
        .query(
            (row, n) ->
                new Kept(
                    key.unseal(SHAPE, id, 1, row.getBytes("sealed")),
                    row.getObject("at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  /** All that was asked, in no special order. */
  public List<Asking> of(Permit permit) {
    var key = vault.open(permit);
    return db.sql("select id, sealed from legalbasis.consent_asking where subject_id = ?")
        .param(permit.subject().value())
        .query(
            (row, n) ->
                key.<Asking>unseal(
                    SHAPE, row.getObject("id", UUID.class), 1, row.getBytes("sealed")))
        .list();
  }
}
