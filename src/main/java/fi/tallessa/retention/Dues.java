package fi.tallessa.retention;

import static java.util.stream.Collectors.joining;

import fi.tallessa.access.Barred;
import fi.tallessa.access.Oversight;
import fi.tallessa.access.Restrictions;
import fi.tallessa.holdings.Clocks;
import fi.tallessa.holdings.HeldBack;
import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The clocks of files, the first day first, paged by key; one statement a page. */
@Repository
public class Dues {

  private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

  private final JdbcClient db;
  private final String all;

  Dues(JdbcClient db, List<Clocks> clocks, HeldBack held) {
    this.db = db;
    this.all =
        """
        with placed as (
          select coalesce(to_char(clock.goes_on, 'YYYY-MM-DD'), 'later') || '.' || code
            collate "C" as place, clock.*, file.code
          from ({clocks}) clock join access.file on file.subject_id = clock.subject_id)
        select placed.*, {restricted} as restricted, held.ground, held.review_on,
          held.confirmed_at is not null as confirmed
        from placed left join retention.hold held
          on held.subject_id = placed.subject_id and held.until_at is null and {held}
        where place > :place and {which}
        order by place limit :most
        """
            .replace(
                "{clocks}", clocks.stream().map(Clocks::select).collect(joining(" union all ")))
            .replace("{held}", held.holds("placed"))
            .replace("{restricted}", Restrictions.lasts("placed"));
  }

  /** Of the files a line manager answers for: those that go by a day, as far as they may know. */
  public List<Due> by(Optional<LocalDate> day, String place, int most, Visit visit) {
    return seen("placed.goes_on <= :day", day.orElse(EVER), place, most, visit);
  }

  /** The same of relationships that last without a contact. */
  public List<Due> forgotten(String place, int most, Visit visit) {
    return seen("placed.kind = 'FORGOTTEN'", EVER, place, most, visit);
  }

  private List<Due> seen(String which, LocalDate day, String place, int most, Visit visit) {
    return asked(
            which
                + """
                 and exists (select from access.file {asleep}
                  where file.subject_id = placed.subject_id and {overseen} and not {barred})
                """
                    .replace("{asleep}", Oversight.asleep("file"))
                    .replace("{overseen}", Oversight.holds("file"))
                    .replace("{barred}", Barred.holds("file", ":who")),
            visit.today(),
            visit.when())
        .param("who", visit.who().value())
        .param("day", day)
        .param("place", place)
        .param("most", most)
        .query(Dues::due)
        .list();
  }

  /** Whose day has come by a night. */
  public List<Due> over(Night night, String place, int most) {
    return asked("placed.goes_on <= :today and kind in ('ENDED', 'NEVER')", night.day(), night.at())
        .param("place", place)
        .param("most", most)
        .query(Dues::due)
        .list();
  }

  /** The same of one, judged again by whoever holds it. */
  public Optional<Due> over(SubjectId subject, Night night) {
    return one(
        "placed.subject_id = :subject and kind in ('ENDED', 'NEVER')",
        subject,
        night.day(),
        night.at());
  }

  /** Of one file that is open; nothing where its clock stands still. */
  public Optional<Due> of(Permit permit) {
    var visit = permit.visit();
    return one("placed.subject_id = :subject", permit.subject(), visit.today(), visit.when());
  }

  private Optional<Due> one(String which, SubjectId subject, LocalDate today, Instant now) {
    return asked(which, today, now)
        .param("subject", subject.value())
        .param("place", "")
        .param("most", 1)
        .query(Dues::due)
        .optional();
  }

  private JdbcClient.StatementSpec asked(String which, LocalDate today, Instant now) {
    return db.sql(all.replace("{which}", which))
        .param("today", today)
        .param("now", now.atOffset(ZoneOffset.UTC));
  }

  private static Due due(ResultSet row, int n) throws SQLException {
    return new Due(
        row.getString("place"),
        new SubjectId(row.getObject("subject_id", UUID.class)),
        Code.parse(row.getString("code")).orElseThrow(),
        new Clock(
            Clock.Kind.valueOf(row.getString("kind")),
            day(row, "since_day"),
            day(row, "until_day"),
            day(row, "goes_on")),
        row.getString("ground") == null
            ? Optional.empty()
            : Optional.of(
                new Due.Hold(
                    row.getString("ground"), day(row, "review_on"), row.getBoolean("confirmed"))),
        row.getBoolean("restricted"));
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
