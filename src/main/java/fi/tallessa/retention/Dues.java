package fi.tallessa.retention;

import static java.util.stream.Collectors.joining;

import fi.tallessa.access.Barred;
import fi.tallessa.access.Oversight;
import fi.tallessa.access.Restrictions;
import fi.tallessa.holdings.Asked;
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
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The clocks of files, the first day first, paged by key; one statement a page. */
@Repository
public class Dues {

  private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

  /** Walks the days in their order from where the page before ended. */
  private static final String BY_DAY =
      """
       and goes_on >= :day and (goes_on > :day or file.code collate "C" > :code)
      order by goes_on, file.code collate "C" limit :most
      """;

  private static final String BY_CODE =
      """
       and file.code collate "C" > :code order by file.code collate "C" limit :most
      """;

  private final JdbcClient db;
  private final String kept;
  private final String reckoned;
  private final String heldBack;

  Dues(JdbcClient db, List<Clocks> clocks, HeldBack held, Asked asked) {
    this.db = db;
    this.kept = all(clocks.stream().map(Clocks::select), held, asked);
    this.reckoned = all(clocks.stream().map(Clocks::reckoned), held, asked);
    this.heldBack =
        "select exists (select from access.file where file.subject_id = :subject and "
            + held.holds("file")
            + ")";
  }

  private static String all(Stream<String> clocks, HeldBack held, Asked asked) {
    return """
        select clock.*, file.code, {restricted} as restricted, {asked} as asked, held.ground, held.review_on,
          held.confirmed_at is not null as confirmed
        from ({clocks}) clock join access.file on file.subject_id = clock.subject_id
        left join retention.hold held
          on held.subject_id = clock.subject_id and held.until_at is null and {held}
        where {which}
        """
        .replace("{clocks}", clocks.collect(joining(" union all ")))
        .replace("{held}", held.holds("clock"))
        .replace("{asked}", asked.keeps("clock", ":today"))
        .replace("{restricted}", Restrictions.keeps("clock"));
  }

  /** Of the files a line manager answers for: those that go by a day, as far as they may know. */
  public List<Due> by(Optional<LocalDate> until, String after, int most, Visit visit) {
    return seen("goes_on <= :until", BY_DAY, until.orElse(EVER), Place.of(after), most, visit);
  }

  /** The same of relationships that last without a contact. */
  public List<Due> forgotten(String after, int most, Visit visit) {
    return seen("kind = 'FORGOTTEN'", BY_CODE, EVER, Place.of(after), most, visit);
  }

  private List<Due> seen(
      String which, String order, LocalDate until, Place after, int most, Visit visit) {
    var overseen =
        """
         and exists (select from access.file {asleep}
          where file.subject_id = clock.subject_id and {overseen} and not {barred})
        """
            .replace("{asleep}", Oversight.asleep("file"))
            .replace("{overseen}", Oversight.holds("file"))
            .replace("{barred}", Barred.holds("file", ":who"));
    return asked(kept, which + overseen + order, visit.today(), visit.when())
        .param("who", visit.who().value())
        .param("until", until)
        .param("day", after.day())
        .param("code", after.code())
        .param("most", most)
        .query(Dues::due)
        .list();
  }

  /** Whose day has come by a night. */
  public List<Due> over(Night night, String after, int most) {
    var from = Place.of(after);
    return asked(
            kept,
            "goes_on <= :today and kind in ('ENDED', 'NEVER')" + BY_DAY,
            night.day(),
            night.at())
        .param("day", from.day())
        .param("code", from.code())
        .param("most", most)
        .query(Dues::due)
        .list();
  }

  /** The same of one, judged again by whoever holds it: of nothing that was kept before. */
  public Optional<Due> over(SubjectId subject, Night night) {
    return one(
        "clock.subject_id = :subject and kind in ('ENDED', 'NEVER')",
        subject,
        night.day(),
        night.at());
  }

  /** Of one file that is open; nothing where its clock stands still. */
  public Optional<Due> of(Permit permit) {
    var visit = permit.visit();
    return one("clock.subject_id = :subject", permit.subject(), visit.today(), visit.when());
  }

  /** Whether a legal hold is in force, also where no clock runs yet. */
  public boolean held(Permit permit) {
    return db.sql(heldBack)
        .param("subject", permit.subject().value())
        .param("now", permit.visit().when().atOffset(ZoneOffset.UTC))
        .query(Boolean.class)
        .single();
  }

  private Optional<Due> one(String which, SubjectId subject, LocalDate today, Instant now) {
    return asked(reckoned, which + " limit 1", today, now)
        .param("subject", subject.value())
        .query(Dues::due)
        .optional();
  }

  private JdbcClient.StatementSpec asked(String all, String which, LocalDate today, Instant now) {
    return db.sql(all.replace("{which}", which))
        .param("today", today)
        .param("now", now.atOffset(ZoneOffset.UTC));
  }

  private static Due due(ResultSet row, int n) throws SQLException {
    return new Due(
        new SubjectId(row.getObject("subject_id", UUID.class)),
        Code.parse(row.getString("code")).orElseThrow(),
        new Clock(
            Clock.Kind.valueOf(row.getString("kind")),
            day(row, "since_day"),
            day(row, "until_day"),
            day(row, "sooner_on"),
            day(row, "goes_on")),
        row.getString("ground") == null
            ? Optional.empty()
            : Optional.of(
                new Due.Hold(
                    row.getString("ground"), day(row, "review_on"), row.getBoolean("confirmed"))),
        row.getBoolean("restricted"),
        row.getBoolean("asked"));
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }
}
