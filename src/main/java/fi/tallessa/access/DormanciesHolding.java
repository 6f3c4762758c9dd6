package fi.tallessa.access;

import fi.tallessa.holdings.CopyLine;
import fi.tallessa.holdings.Description;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Visit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When no relationship lasted, and no worker had the file (D20). */
@Repository
class DormanciesHolding implements Holding {

  private final JdbcClient db;

  DormanciesHolding(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Description describe() {
    return new Description("dormancies", List.of("access.dormancy"), FieldGroup.WORK, true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return db.sql("select from_at, until_at from access.dormancy where subject_id = ? order by 1")
        .param(permit.subject().value())
        .query(DormanciesHolding::line)
        .list();
  }

  @Override
  public void erase(Permit permit) {
    db.sql("delete from access.dormancy where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }

  private static CopyLine line(ResultSet row, int n) throws SQLException {
    var until = row.getObject(2) == null ? "" : day(row, 2).toString();
    return new CopyLine("access.copy.dormant", until, "web.copy.by_us", day(row, 1));
  }

  private static LocalDate day(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).atZoneSameInstant(Visit.ZONE).toLocalDate();
  }
}
