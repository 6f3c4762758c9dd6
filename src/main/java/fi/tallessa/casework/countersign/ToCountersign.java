package fi.tallessa.casework.countersign;

import fi.tallessa.access.Closures;
import fi.tallessa.access.OlderNotes;
import fi.tallessa.access.Restrictions;
import fi.tallessa.customer.basis.WorkRests;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What the visitor is to countersign, and of a student what was taken out and not yet read by them.
 * Nothing is opened for it.
 */
@Repository
public class ToCountersign {

  private final JdbcClient db;

  ToCountersign(JdbcClient db) {
    this.db = db;
  }

  /**
   * One line of the list.
   *
   * @param day by when it is to be countersigned; of what was taken out, when that was
   * @param removed whether it is one's own and was taken out
   */
  public record Line(SubjectId subject, Code code, UUID contact, LocalDate day, boolean removed) {

    public String path() {
      return "/customers/" + code.shown() + "/contacts/" + contact + "/countersignature";
    }

    @Override
    public String toString() {
      return "Line[" + contact + "]";
    }
  }

  /** The first day first. */
  public List<Line> of(int most, Visit visit) {
    return db.sql(
            """
            select entry.subject_id, file.code, entry.contact_id, entry.due_day as day, false as removed
            from casework.intern_entry entry
            join access.file on file.subject_id = entry.subject_id
            join casework.contact on contact.subject_id = entry.subject_id
              and contact.id = entry.contact_id and {rests} and not {withheld}
            where entry.closed_at is null and {may} and not {closed} and not {frozen}
              and not exists (select from casework.cancellation gone
                where gone.subject_id = entry.subject_id and gone.contact_id = entry.contact_id)
            union all
            select entry.subject_id, file.code, entry.contact_id,
              (entry.closed_at at time zone 'Europe/Helsinki')::date, true
            from casework.intern_entry entry
            join access.file on file.subject_id = entry.subject_id
            where entry.intern_id = :who and entry.outcome = 'REMOVED' and entry.told_at is null
              and not {closed} and not {frozen}
              and exists (select from access.designation mine
                where mine.subject_id = entry.subject_id and mine.worker_id = :who
                  and mine.ended_at is null
                  and :today between mine.from_day and coalesce(mine.until_day, 'infinity'))
            order by day, code, contact_id limit :most
            """
                .replace("{rests}", WorkRests.of("contact"))
                .replace("{withheld}", OlderNotes.withheld("contact"))
                .replace("{may}", MayCountersign.of("entry"))
                .replace("{closed}", Closures.holds("entry"))
                .replace("{frozen}", Restrictions.holds("entry")))
        .param("who", visit.who().value())
        .param("today", visit.today())
        .param("now", visit.when().atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query(ToCountersign::line)
        .list();
  }

  private static Line line(ResultSet row, int n) throws SQLException {
    return new Line(
        new SubjectId(row.getObject("subject_id", UUID.class)),
        Code.parse(row.getString("code")).orElseThrow(),
        row.getObject("contact_id", UUID.class),
        row.getObject("day", LocalDate.class),
        row.getBoolean("removed"));
  }
}
