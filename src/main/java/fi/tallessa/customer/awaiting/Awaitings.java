package fi.tallessa.customer.awaiting;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The drafts that wait for a guardian to be told; they go with the door to them. */
@Repository
class Awaitings {

  private static final Shape<Awaiting> SHAPE = Shape.of("customer.awaiting", Awaiting.class);

  private final JdbcClient db;
  private final Vault vault;

  Awaitings(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** Whether this form has made one already; of two at the same moment, the second waits. */
  boolean madeBy(UUID once) {
    db.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
        .param(once.toString())
        .query((row, n) -> n)
        .list();
    return db.sql("select exists (select from customer.awaiting where once = ?)")
        .param(once)
        .query(Boolean.class)
        .single();
  }

  void add(Permit permit, UUID once, Awaiting awaiting) {
    var id = permit.subject().value();
    db.sql("insert into customer.awaiting (subject_id, once, sealed) values (?, ?, ?)")
        .params(id, once, vault.open(permit).seal(SHAPE, id, 1, awaiting))
        .update();
  }

  Map<SubjectId, Awaiting> of(Collection<Permit> permits) {
    var byId = permits.stream().collect(toMap(Permit::subject, permit -> permit));
    return db
        .sql("select subject_id, sealed from customer.awaiting where subject_id = any (?)")
        .param(permits.stream().map(permit -> permit.subject().value()).toArray(UUID[]::new))
        .query((row, n) -> Map.entry(row.getObject(1, UUID.class), row.getBytes(2)))
        .list()
        .stream()
        .collect(
            toMap(
                row -> new SubjectId(row.getKey()),
                row ->
                    vault
                        .open(byId.get(new SubjectId(row.getKey())))
                        .unseal(SHAPE, row.getKey(), 1, row.getValue())));
  }

  void erase(Permit permit) {
    db.sql("delete from customer.awaiting where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }
}
