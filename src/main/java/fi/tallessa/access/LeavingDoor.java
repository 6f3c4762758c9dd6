package fi.tallessa.access;

import fi.tallessa.audit.AccessLog;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Reach;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door by which somebody leaves the words they were typing when their designation ended: for a
 * day, inwards only. Their saving is refused and they read nothing; whoever works with the customer
 * now finds the words. A line in the log like any other.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LeavingDoor {

  private static final Duration LATELY = Duration.ofDays(1);

  private final JdbcClient db;
  private final AccessLog log;

  LeavingDoor(JdbcClient db, AccessLog log) {
    this.db = db;
    this.log = log;
  }

  /**
   * Closed but to whoever could open the file until lately. They have been refused at the file
   * already, with a line that says so: a door that stays closed here writes no other.
   */
  public Entry<Permit> enter(Action action, Code code, Visit visit) {
    if (action.reach() != Reach.LEAVING) {
      throw new IllegalArgumentException(action.code() + " does more than leave something");
    }
    return Entry.there(left(code, visit).flatMap(subject -> permit(action, subject, code, visit)));
  }

  private Optional<Permit> permit(Action action, SubjectId subject, Code code, Visit visit) {
    var leaver = new Admitted(subject, code, Ground.WAS_DESIGNATED, true);
    return Granted.to(List.of(leaver), action, visit, log).stream().findFirst();
  }

  /**
   * What is only stored takes nothing more in (GDPR Art. 18), nor what a guardian settles (S7), nor
   * a file its worker may never open again (K15).
   */
  private Optional<SubjectId> left(Code code, Visit visit) {
    return db.sql(
            """
            select file.subject_id from access.file
            where file.code = :code
              and exists (select from access.designation own
                where own.subject_id = file.subject_id and own.worker_id = :who
                  and (own.ended_at between :lately and :now
                    or own.ended_at is null and own.until_day = :yesterday))
              and not {frozen} and not {closed} and not {barred}
            """
                .replace("{frozen}", Restrictions.holds("file"))
                .replace("{closed}", Closures.holds("file"))
                .replace("{barred}", Barred.holds("file", ":who")))
        .param("code", code.value())
        .param("who", visit.who().value())
        .param("now", visit.when().atOffset(ZoneOffset.UTC))
        .param("lately", visit.when().minus(LATELY).atOffset(ZoneOffset.UTC))
        .param("yesterday", visit.today().minusDays(1))
        .query((row, n) -> new SubjectId(row.getObject(1, UUID.class)))
        .optional();
  }
}
