package fi.tallessa.customer.awaiting;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
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

  /** The draft this form has made already; of two at the same moment, the second waits. */
  Optional<SubjectId> madeBy(UUID once) {
    db.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
        .param(once.toString())
        .query((row, n) -> n)
        .list();
    return db.sql("select subject_id from customer.awaiting where once = ?")
        .param(once)
        .query((row, n) -> new SubjectId(row.getObject(1, UUID.class)))
        .optional();
  }

  void add(Permit permit, UUID once, Awaiting awaiting) {
    var id = permit.subject().value();
    db.sql("insert into customer.awaiting (subject_id, once, version, sealed) values (?, ?, 1, ?)")
        .params(id, once, vault.open(permit).seal(SHAPE, id, 1, awaiting))
        .update();
  }

  /** Other words in the same draft; of two at the same moment, the second waits for the first. */
  void replace(Permit permit, Awaiting awaiting) {
    var id = permit.subject().value();
    int version =
        db.sql("select version + 1 from customer.awaiting where subject_id = ? for update")
            .param(id)
            .query(Integer.class)
            .single();
    db.sql("update customer.awaiting set version = ?, sealed = ? where subject_id = ?")
        .params(version, vault.open(permit).seal(SHAPE, id, version, awaiting), id)
        .update();
  }

  Map<SubjectId, Awaiting> of(Collection<Permit> permits) {
    var byId = permits.stream().collect(toMap(permit -> permit.subject().value(), p -> p));
    return db
        .sql("select subject_id, version, sealed from customer.awaiting where subject_id = any (?)")
        .param(byId.keySet().toArray(UUID[]::new))
        .query((row, n) -> open(byId.get(row.getObject(1, UUID.class)), row))
        .list()
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Map.Entry<SubjectId, Awaiting> open(Permit permit, ResultSet row) throws SQLException {
    var key = vault.open(permit);
    var id = permit.subject().value();
    return Map.entry(
        permit.subject(), key.unseal(SHAPE, id, row.getInt("version"), row.getBytes("sealed")));
  }

  void erase(Permit permit) {
    db.sql("delete from customer.awaiting where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }
}
