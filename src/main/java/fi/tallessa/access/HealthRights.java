package fi.tallessa.access;

import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Result;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Whether a worker may open what is kept of a customer's health: a right of its own beside the
 * designation, given by whoever designates (S20). Responsible for somebody, one has it from the
 * beginning; whoever works with them too, or covers, only where that was said.
 */
@Repository
public class HealthRights {

  private final JdbcClient db;

  HealthRights(JdbcClient db) {
    this.db = db;
  }

  /** Whether the visitor has it. */
  public boolean has(Permit permit) {
    return db.sql(
            "select %s from (select cast(:subject as uuid) as subject_id) one"
                .formatted(holds("one")))
        .param("subject", permit.subject().value())
        .param("who", permit.visit().who().value())
        .param("today", permit.visit().today())
        .query(Boolean.class)
        .single();
  }

  /**
   * In SQL: whether the visitor has it today, of the person of a row. Asks for {@code :who} and
   * {@code :today}.
   *
   * @param row a table or alias with {@code subject_id}
   */
  public static String holds(String row) {
    return """
         exists (select from access.designation given
          where given.subject_id = {row}.subject_id and given.worker_id = :who
            and given.ended_at is null
            and :today between given.from_day and coalesce(given.until_day, 'infinity')
            and {gives})
        """
        .replace("{row}", row)
        .replace("{gives}", gives("given"));
  }

  /**
   * In SQL: whether a designation carries it while it is in force; whoever covers somebody has it
   * while that somebody has. Asks for {@code :today}.
   *
   * @param row an alias of {@code access.designation}
   */
  public static String gives(String row) {
    return "%s.health_at is not null and %s".formatted(row, beyondNobody(row));
  }

  /**
   * In SQL: whether a designation covers nobody, or somebody who has it on {@code :today}; who
   * covers a cover has it while all have it up to the one who covers nobody.
   *
   * @param row a table or alias of {@code access.designation}
   */
  public static String beyondNobody(String row) {
    return """
        ({row}.absence_id is null or exists (
          with recursive covered (absence_id) as (
            select {row}.absence_id
            union
            select away.absence_id from covered
            join staff.absence on absence.id = covered.absence_id
            join access.designation away using (worker_id)
            where away.subject_id = {row}.subject_id
              and away.ended_at is null and away.health_at is not null
              and :today between away.from_day and coalesce(away.until_day, 'infinity'))
          select from covered where absence_id is null))
        """
        .replace("{row}", row);
  }

  /**
   * Whether it is given, from a form; problems on {@code health}.
   *
   * @param typed "yes", or "no" or blank
   */
  public static Result<Boolean> typed(String typed) {
    return switch (typed) {
      case "yes" -> Result.fine(true);
      case "no", "" -> Result.fine(false);
      default -> Result.faulty("health", "web.field.choose");
    };
  }
}
