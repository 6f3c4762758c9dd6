package fi.tallessa.retention;

import fi.tallessa.access.Barred;
import fi.tallessa.access.Oversight;
import fi.tallessa.holdings.Asked;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Whose data may only be kept, and no request says so: the restriction came back by the export of
 * keys, and what it was asked with is lost. Nobody could lift it until that is taken down again,
 * and nobody else would know (GDPR Art. 18).
 */
@Repository
public class KeptUnasked {

  private final JdbcClient db;
  private final Asked asked;

  KeptUnasked(JdbcClient db, Asked asked) {
    this.db = db;
    this.asked = asked;
  }

  /** A file, by its code alone. */
  public record Kept(SubjectId subject, Code code) {}

  /** Of the files a line manager answers for, the newest first. */
  public List<Kept> some(int most, Visit visit) {
    return db.sql(
            """
            select file.subject_id, file.code from access.restriction
            join access.file on file.subject_id = restriction.subject_id
            {asleep}
            where restriction.until_at is null and not {asked} and {overseen} and not {barred}
            order by restriction.from_at desc, file.code limit :most
            """
                .replace("{asleep}", Oversight.asleep("file"))
                .replace("{asked}", asked.freezes("file"))
                .replace("{overseen}", Oversight.holds("file"))
                .replace("{barred}", Barred.holds("file", ":who")))
        .param("who", visit.who().value())
        .param("today", visit.today())
        .param("most", most)
        .query(KeptUnasked::kept)
        .list();
  }

  /** Whether there is any of them. */
  public boolean any(Visit visit) {
    return !some(1, visit).isEmpty();
  }

  private static Kept kept(ResultSet row, int n) throws SQLException {
    return new Kept(
        new SubjectId(row.getObject("subject_id", UUID.class)),
        Code.parse(row.getString("code")).orElseThrow());
  }
}
