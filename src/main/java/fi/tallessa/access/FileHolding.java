package fi.tallessa.access;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * That there is a file, since when, and by which code it is called. Everything else hangs on it.
 */
@Repository
class FileHolding implements Holding {

  private final JdbcClient db;

  FileHolding(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Description describe() {
    return new Description("file", List.of("access.file"), FieldGroup.WORK, true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return db
        .sql("select opened_at from access.file where subject_id = ?")
        .param(permit.subject().value())
        .query(
            (row, n) ->
                row.getObject(1, OffsetDateTime.class).atZoneSameInstant(Visit.ZONE).toLocalDate())
        .stream()
        .map(day -> new CopyLine("access.copy.code", permit.code().shown(), "web.copy.by_us", day))
        .toList();
  }

  @Override
  public void erase(Permit permit) {
    db.sql("delete from access.file where subject_id = ?").param(permit.subject().value()).update();
  }
}
