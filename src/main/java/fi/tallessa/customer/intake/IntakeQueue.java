package fi.tallessa.customer.intake;

import fi.tallessa.access.Barred;
import fi.tallessa.access.Closures;
import fi.tallessa.access.Restrictions;
import fi.tallessa.association.ServiceId;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The intakes of one service in the order in which they stand, paged by key: codes and days, which
 * need no key. Whoever may only be kept, waits for a guardian or may never be opened by the visitor
 * is not among them.
 */
@Repository
class IntakeQueue {

  private static final String SHOWN =
      """
      from customer.intake
      where service_id = :service and over_on > :today and not {frozen} and not {closed}
        and not {barred} and not {served}
      """
          .replace("{served}", Served.holds("intake"))
          .replace("{frozen}", Restrictions.holds("intake"))
          .replace("{closed}", Closures.holds("intake"))
          .replace("{barred}", Barred.holds("intake", ":who"));

  private final JdbcClient db;

  IntakeQueue(JdbcClient db) {
    this.db = db;
  }

  /**
   * Those that stand after a place.
   *
   * @param after the code of the last one seen; from the start where it stands on this list no
   *     more, or never did: no code tells anything of a file that is not the visitor's (D28)
   */
  List<IntakeRow> after(Shelf shelf, ServiceId service, String after, int most, Visit visit) {
    return shown(
            """
            with standing as (
              select subject_id, state, referred_on, ahead, over_on,
                row_number() over (order by place, subject_id) as nth {shown}
                and state = any (:states))
            select subject_id, code, nth, state, referred_on, ahead, over_on
            from standing join access.file using (subject_id)
            where nth > coalesce((select seen.nth from standing seen
              join access.file of_seen on of_seen.subject_id = seen.subject_id
              where of_seen.code = :after), 0)
            order by nth limit :most
            """,
            service,
            visit)
        .param("states", shelf.states.stream().map(Enum::name).toArray(String[]::new))
        .param("after", after)
        .param("most", most)
        .query(IntakeQueue::row)
        .list();
  }

  /** How many are on each shelf. */
  Map<Shelf, Integer> counts(ServiceId service, Visit visit) {
    var counts = new EnumMap<Shelf, Integer>(Shelf.class);
    shown("select state, count(*) {shown} group by state", service, visit)
        .query(
            row -> {
              var state = IntakeState.valueOf(row.getString(1));
              for (var shelf : Shelf.values()) {
                if (shelf.states.contains(state)) {
                  counts.merge(shelf, row.getInt(2), Integer::sum);
                }
              }
            });
    return counts;
  }

  private JdbcClient.StatementSpec shown(String sql, ServiceId service, Visit visit) {
    return db.sql(sql.replace("{shown}", SHOWN))
        .param("service", service.value())
        .param("today", visit.today())
        .param("now", visit.when().atOffset(ZoneOffset.UTC))
        .param("who", visit.who().value());
  }

  private static IntakeRow row(ResultSet row, int n) throws SQLException {
    return new IntakeRow(
        new SubjectId(row.getObject("subject_id", UUID.class)),
        Code.parse(row.getString("code")).orElseThrow(),
        row.getInt("nth"),
        IntakeState.valueOf(row.getString("state")),
        row.getObject("referred_on", LocalDate.class),
        Optional.ofNullable(row.getString("ahead")).map(Why::valueOf),
        row.getObject("over_on", LocalDate.class).minusDays(1));
  }
}
