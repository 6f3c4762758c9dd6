package fi.tallessa.casework.today;

import fi.tallessa.access.Barred;
import fi.tallessa.access.Closures;
import fi.tallessa.access.Oversight;
import fi.tallessa.access.Restrictions;
import fi.tallessa.casework.contact.ContactDrafts;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The visitor's drafts of contacts, of files that are open to them; no draft is opened. A line
 * manager's own is listed by the code where only a reason opens the file. A part of a meeting is
 * saved at the moment of the whole, and is listed where the whole is not.
 */
@Repository
class BegunContacts {

  private final JdbcClient db;

  BegunContacts(JdbcClient db) {
    this.db = db;
  }

  /** What was saved last comes first. */
  List<Begun> of(int most, Visit visit) {
    return db.sql(
            """
            with begun as (select draft.subject_id, code, form, about, saved_at, own.own
              from drafts.form_draft draft
              join access.file on file.subject_id = draft.subject_id
              {asleep}
              cross join lateral (select exists (select from access.designation mine
                where mine.subject_id = draft.subject_id and mine.worker_id = :who
                  and ended_at is null
                  and :today between from_day and coalesce(until_day, 'infinity')) as own) own
              where draft.worker_id = :who and form in (:form, :joint)
              and (own.own or asleep.from_at is null and {oversees} and not {barred})
              and not {closed} and not {frozen})
            select * from begun
            where form = :form or not exists (select from begun whole
              where whole.form = :form and whole.saved_at = begun.saved_at)
            order by saved_at desc, code limit :most
            """
                .replace("{asleep}", Oversight.asleep("draft"))
                .replace("{oversees}", Oversight.holds("draft"))
                .replace("{barred}", Barred.holds("draft", ":who"))
                .replace("{closed}", Closures.holds("draft"))
                .replace("{frozen}", Restrictions.holds("draft")))
        .param("who", visit.who().value())
        .param("form", ContactDrafts.NEW.code())
        .param("joint", ContactDrafts.JOINT.code())
        .param("today", visit.today())
        .param("now", visit.when().atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query(BegunContacts::begun)
        .list();
  }

  private static Begun begun(ResultSet row, int n) throws SQLException {
    var about = row.getObject("about", UUID.class);
    return new Begun(
        new SubjectId(row.getObject("subject_id", UUID.class)),
        Code.parse(row.getString("code")).orElseThrow(),
        row.getString("form").equals(ContactDrafts.JOINT.code())
                || about.equals(ContactDrafts.NEW.about())
            ? null
            : about,
        row.getObject("saved_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("own"));
  }
}
