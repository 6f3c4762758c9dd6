package fi.tallessa.legalbasis.consent;

import fi.tallessa.kernel.SubjectId;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.vault.SealBroken;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How many events there have been, beside the chains themselves and in the register's seal: a chain
 * whose end is cut off is still a chain, and only this tells that there was more (S6).
 */
@Repository
class Heads {

  private static final Shape<Counted> SHAPE = Shape.of("legalbasis.consent_head", Counted.class);

  private final JdbcClient db;
  private final Vault vault;

  Heads(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** One person's, as its row holds it. */
  record Row(SubjectId subject, int version, byte[] sealed) {
    static Row of(ResultSet row, int n) throws SQLException {
      return new Row(
          new SubjectId(row.getObject("subject_id", UUID.class)),
          row.getInt("version"),
          row.getBytes("sealed"));
    }
  }

  Counted of(SubjectId subject) {
    return find(subject, "").map(this::counted).orElse(Counted.NONE);
  }

  /** Everybody's: one statement. */
  Map<SubjectId, Counted> all() {
    return db
        .sql("select subject_id, version, sealed from legalbasis.consent_head")
        .query(Row::of)
        .list()
        .stream()
        .collect(Collectors.toMap(Row::subject, this::counted));
  }

  /** Until this transaction ends nobody else adds to this person's chains. */
  Row hold(SubjectId subject) {
    return find(subject, " for update").orElseGet(() -> begin(subject));
  }

  private Row begin(SubjectId subject) {
    db.sql(
            """
            insert into legalbasis.consent_head (subject_id, version, sealed) values (?, 1, ?)
            on conflict do nothing
            """)
        .params(subject.value(), seal(subject, 1, Counted.NONE))
        .update();
    return find(subject, " for update").orElseThrow();
  }

  /** Counts events; the row is held. One whose seal is broken stays broken, and is told. */
  void count(Row held, List<ItemId> items) {
    try {
      int next = held.version() + 1;
      var counted = unsealed(held).more(items);
      db.sql("update legalbasis.consent_head set version = ?, sealed = ? where subject_id = ?")
          .params(next, seal(held.subject(), next, counted), held.subject().value())
          .update();
    } catch (SealBroken broken) {
      // Who takes a consent back is not stopped by what somebody did to the count.
      return;
    }
  }

  private Optional<Row> find(SubjectId subject, String held) {
    return db.sql(
            "select subject_id, version, sealed from legalbasis.consent_head where subject_id = ?"
                + held)
        .param(subject.value())
        .query(Row::of)
        .optional();
  }

  private Counted counted(Row row) {
    try {
      return unsealed(row);
    } catch (SealBroken broken) {
      return Counted.NONE;
    }
  }

  private Counted unsealed(Row row) {
    return vault.register().unseal(SHAPE, row.subject().value(), row.version(), row.sealed());
  }

  private byte[] seal(SubjectId subject, int version, Counted counted) {
    return vault.register().seal(SHAPE, subject.value(), version, counted);
  }
}
