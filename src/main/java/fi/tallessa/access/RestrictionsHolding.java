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

/** When the data was only kept and not used (GDPR Art. 18). */
@Repository
class RestrictionsHolding implements Holding {

  private final JdbcClient db;

  RestrictionsHolding(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Description describe() {
    return new Description(
        "restrictions",
        List.of("access.restriction", "access.part_restriction"),
        FieldGroup.DUTY,
        true);
  }

  @Override
  public List<CopyLine> copy(Permit permit) {
    return db.sql(
            """
            select from_at, until_at, 'all' as part from access.restriction
            where subject_id = :subject
            union all
            select from_at, until_at, case when {consent} then 'consent' else part end
            from access.part_restriction where subject_id = :subject
            order by 1, 3
            """
                .replace("{consent}", PartRestrictions.OF_CONSENT))
        .param("subject", permit.subject().value())
        .query(RestrictionsHolding::line)
        .list();
  }

  @Override
  public void erase(Permit permit) {
    db.sql(
            """
            with parts as (delete from access.part_restriction where subject_id = :subject)
            delete from access.restriction where subject_id = :subject
            """)
        .param("subject", permit.subject().value())
        .update();
  }

  private static CopyLine line(ResultSet row, int n) throws SQLException {
    var until = row.getObject(2) == null ? "" : day(row, 2).toString();
    return new CopyLine(
        "access.copy.restricted." + row.getString("part"), until, "web.copy.by_us", day(row, 1));
  }

  private static LocalDate day(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).atZoneSameInstant(Visit.ZONE).toLocalDate();
  }
}
