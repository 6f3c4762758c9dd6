package fi.tallessa.audit;

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

/** Who has looked: the lines of the log about one person. */
@Repository
class LooksHolding implements Holding {

  private final JdbcClient db;

  LooksHolding(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Description describe() {
    return new Description(
        "looks", List.of("audit.access_log", "audit.mark"), FieldGroup.DUTY, true);
  }

  /**
   * What was tried and refused was no look (K15); and of a link only of what kind it was, since the
   * code would tell that somebody else is a customer (D27, GDPR Art. 15(4)).
   */
  @Override
  public List<CopyLine> copy(Permit permit) {
    return db.sql(
            """
            select case when action like 'family.link.%' then lower(kind) else action end, at
            from audit.access_log where subject_id = ? and refusal is null order by line
            """)
        .param(permit.subject().value())
        .query(
            (row, n) ->
                new CopyLine(
                    "web.copy.look",
                    row.getString(1),
                    "web.copy.by_us",
                    row.getObject(2, OffsetDateTime.class)
                        .atZoneSameInstant(Visit.ZONE)
                        .toLocalDate()))
        .list();
  }

  /**
   * Nothing: the lines show that the law was kept, and stay for their own time (D24). They hold no
   * name; whose they were dies with the key.
   */
  @Override
  public void erase(Permit permit) {}
}
