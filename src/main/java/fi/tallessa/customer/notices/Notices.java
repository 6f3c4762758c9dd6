package fi.tallessa.customer.notices;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.consent.PrivacyNotices;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The versions of the privacy notice; one that was used is never changed. */
@Repository
public class Notices implements PrivacyNotices {

  private final JdbcClient db;

  Notices(JdbcClient db) {
    this.db = db;
  }

  /** The newest first. */
  public List<NoticeVersion> all() {
    return db.sql(
            """
            select number, from_day, sha256, kept_at from customer.notice_version
            order by number desc
            """)
        .query(
            (row, n) ->
                new NoticeVersion(
                    row.getInt("number"),
                    row.getObject("from_day", LocalDate.class),
                    HexFormat.of().formatHex(row.getBytes("sha256")),
                    row.getString("kept_at")))
        .list();
  }

  @Override
  public Map<String, String> sha256() {
    return all().stream().collect(toMap(one -> "" + one.number(), NoticeVersion::sha256));
  }

  /**
   * @return false where that number is taken; then nothing is written
   */
  public boolean add(NoticeVersion version, Visit visit) {
    return db.sql(
                """
                insert into customer.notice_version
                  (number, from_day, sha256, kept_at, added_by, added_at)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
            .params(
                version.number(),
                version.from(),
                HexFormat.of().parseHex(version.sha256()),
                version.keptAt(),
                visit.who().value(),
                visit.when().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }
}
