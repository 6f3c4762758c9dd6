package fi.tallessa.access;

import fi.tallessa.audit.AccessLog;
import fi.tallessa.holdings.Action;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Reach;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to a line manager's own designation by registering (D10), of one whom nobody leads: any
 * other line manager looks at it, and while none can sign in, whoever approves from outside (D11).
 * The code and that designation, and nothing else of the file.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SecondLook {

  private final JdbcClient db;
  private final AccessLog log;

  SecondLook(JdbcClient db, AccessLog log) {
    this.db = db;
    this.log = log;
  }

  /** Those of these files that wait for the visitor so, for a list; a line in the log each. */
  public List<Permit> enterEach(Action action, Collection<SubjectId> subjects, Visit visit) {
    if (subjects.isEmpty()) {
      return List.of();
    }
    var asked = subjects.stream().map(SubjectId::value).toArray(UUID[]::new);
    return granted(action, waiting("file.subject_id = any (:asked)", asked, visit), visit);
  }

  /** A door that stays closed here writes no line: the file's own is knocked at next. */
  public Entry<Permit> enter(Action action, Code code, Visit visit) {
    var one = waiting("file.code = :asked", code.value(), visit);
    return Entry.there(granted(action, one, visit).stream().findFirst());
  }

  private List<Permit> granted(Action action, List<Admitted> some, Visit visit) {
    if (action.reach() != Reach.OVERSIGHT) {
      throw new IllegalArgumentException(action.code() + " reaches into the file");
    }
    return some.isEmpty() ? List.of() : Granted.to(some, action, visit, log);
  }

  private List<Admitted> waiting(String which, Object asked, Visit visit) {
    return db.sql(
            """
            select file.subject_id, file.code from access.file
            where %s and exists (select from access.designation own
              where own.subject_id = file.subject_id and %s)
            """
                .formatted(which, waits("own")))
        .param("asked", asked)
        .param("who", visit.who().value())
        .param("today", visit.today())
        .query(
            (row, n) ->
                new Admitted(
                    new SubjectId(row.getObject(1, UUID.class)),
                    Code.parse(row.getString(2)).orElseThrow(),
                    Ground.SECOND_PERSON,
                    true))
        .list();
  }

  /**
   * In SQL: whether a designation waits for the visitor so; who may look, and who else could, is
   * asked once and not for each row. A manager with a conflict of interest does not count (K15).
   * Asks for {@code :who} and {@code :today}.
   *
   * @param row an alias of {@code access.designation}
   */
  public static String waits(String row) {
    return """
        {row}.ground = 'REGISTERED' and {row}.reviewed_at is null and {row}.ended_at is null
          and coalesce({row}.until_day, 'infinity') >= :today and {row}.worker_id <> :who
          and not {barred}
          and exists (select from staff.worker alone where alone.id = {row}.worker_id
            and alone.role = 'MANAGER' and :today <= coalesce(alone.left_on, 'infinity'))
          and not exists (select from staff.leadership
            join staff.worker manager on manager.id = leadership.manager_id
              and manager.role = 'MANAGER' and :today <= coalesce(manager.left_on, 'infinity')
              and not {manager_barred}
            where leadership.worker_id = {row}.worker_id
              and :today between leadership.from_day and coalesce(leadership.until_day, 'infinity'))
          and case (select me.role from staff.worker me
              where me.id = :who and :today <= coalesce(me.left_on, 'infinity'))
            when 'MANAGER' then true
            when 'APPROVER' then coalesce((select array_agg(other.id) from staff.worker other
              join staff.credential on credential.worker_id = other.id
              where other.role = 'MANAGER'
                and :today between other.joined_on and coalesce(other.left_on, 'infinity')), '{}')
              <@ ({row}.worker_id || array(select barred.worker_id from access.conflict barred
                where barred.subject_id = {row}.subject_id and barred.until_at is null))
            else false end
        """
        .replace("{barred}", Barred.holds(row, ":who"))
        .replace("{manager_barred}", Barred.holds(row, "manager.id"))
        .replace("{row}", row);
  }
}
