package fi.tallessa.rights.request;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which statements of law the association has checked for itself, by name and day. */
@Repository
class StatementChecks {

  private final JdbcClient db;

  StatementChecks(JdbcClient db) {
    this.db = db;
  }

  /** That somebody has. */
  public record Check(WorkerId by, Instant at) {}

  Map<Ground, Check> all() {
    var found = new EnumMap<Ground, Check>(Ground.class);
    db.sql("select ground, checked_by, checked_at from rights.statement_check")
        .query(
            row -> {
              found.put(
                  Ground.valueOf(row.getString("ground")),
                  new Check(
                      new WorkerId(row.getObject("checked_by", UUID.class)),
                      row.getObject("checked_at", OffsetDateTime.class).toInstant()));
            });
    return found;
  }

  /** Those that nobody has checked, of some. */
  List<Ground> unchecked(List<Ground> some) {
    var checked = all();
    return some.stream().filter(one -> one.asksAdvice() && !checked.containsKey(one)).toList();
  }

  /** Once; checking it twice changes nothing. */
  void check(Ground ground, Visit visit) {
    db.sql(
            """
            insert into rights.statement_check (ground, checked_by, checked_at) values (?, ?, ?)
            on conflict do nothing
            """)
        .params(ground.name(), visit.who().value(), visit.when().atOffset(ZoneOffset.UTC))
        .update();
  }
}
