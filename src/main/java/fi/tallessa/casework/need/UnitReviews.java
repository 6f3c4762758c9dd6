package fi.tallessa.casework.need;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.association.UnitId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every review of every unit; of what it found only those who are there read the words. */
@Repository
class UnitReviews {

  private final JdbcClient db;
  private final Vault vault;

  UnitReviews(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** The newest of each unit, in one statement. */
  Map<UnitId, UnitReview> newest() {
    var key = vault.register();
    return db
        .sql("select distinct on (unit_id) * from casework.need_unit order by unit_id, at desc, id")
        .query((row, n) -> review(row, key))
        .list()
        .stream()
        .collect(toMap(UnitReview::unit, one -> one));
  }

  /** Of one unit, the newest first. */
  List<UnitReview> of(UnitId unit) {
    var key = vault.register();
    return db.sql("select * from casework.need_unit where unit_id = ? order by at desc, id")
        .param(unit.value())
        .query((row, n) -> review(row, key))
        .list();
  }

  Optional<UnitReview> one(UUID id) {
    var key = vault.register();
    return db.sql("select * from casework.need_unit where id = ?")
        .param(id)
        .query((row, n) -> review(row, key))
        .optional();
  }

  /** One that is there stays as it is. */
  void add(UnitReview one, Visit visit) {
    var found = new UnitReview.Found(one.words());
    db.sql(
            """
            insert into casework.need_unit
              (id, unit_id, on_day, outcome, next_day, at, worker_id, sealed)
            values (:id, :unit, :on, :outcome, :next, :at, :who, :sealed) on conflict do nothing
            """)
        .param("id", one.id())
        .param("unit", one.unit().value())
        .param("on", one.on())
        .param("outcome", one.outcome().name())
        .param("next", one.next())
        .param("at", visit.when().atOffset(ZoneOffset.UTC))
        .param("who", one.by().value())
        .param("sealed", vault.register().seal(UnitReview.Found.SHAPE, one.id(), 1, found))
        .update();
  }

  private static UnitReview review(ResultSet row, Key key) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return new UnitReview(
        id,
        new UnitId(row.getObject("unit_id", UUID.class)),
        row.getObject("on_day", LocalDate.class),
        UnitOutcome.valueOf(row.getString("outcome")),
        key.unseal(UnitReview.Found.SHAPE, id, 1, row.getBytes("sealed")).words(),
        row.getObject("next_day", LocalDate.class),
        new WorkerId(row.getObject("worker_id", UUID.class)));
  }
}
