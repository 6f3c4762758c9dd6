package fi.tallessa.staff;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who are line managers: whether there is a second one decides who approves (D11). Whoever was
 * invited and has not begun is no second one.
 */
@Repository
public class Managers {

  private static final String ABLE =
      """
      select id from staff.worker left join staff.credential on worker_id = id
      where role = 'MANAGER' and :today between joined_on and coalesce(left_on, 'infinity')
        and (worker_id is not null or id = :who)
      """;

  private static final String HERE =
      "and (worker.id = :who or not {away})".replace("{away}", Away.holds("worker.id"));

  private final JdbcClient db;

  Managers(JdbcClient db) {
    this.db = db;
  }

  /**
   * Those who can sign in and are not away today, as whoever visits evidently is not: somebody on
   * leave for a year is no second one to approve anything. Ids only; no name is unsealed.
   */
  public Set<WorkerId> here(Visit visit) {
    return managers(ABLE + HERE, visit);
  }

  /** Those who can sign in, also while they are away: nobody from outside takes their place. */
  public Set<WorkerId> able(Visit visit) {
    return managers(ABLE, visit);
  }

  private Set<WorkerId> managers(String sql, Visit visit) {
    return db
        .sql(sql)
        .param("today", visit.today())
        .param("who", visit.who().value())
        .query(UUID.class)
        .list()
        .stream()
        .map(WorkerId::new)
        .collect(Collectors.toSet());
  }

  /** Whether it is decided that they leave before a day. */
  public boolean leavesBefore(WorkerId manager, LocalDate day) {
    return db.sql("select exists (select from staff.leaving where worker_id = ? and last_day < ?)")
        .params(manager.value(), day)
        .query(Boolean.class)
        .single();
  }

  /** The one who can sign in, where there is no other and nobody from outside either (D11). */
  public Optional<WorkerId> alone(LocalDate day) {
    return db.sql(
            """
            with able as (
              select id, role from staff.worker join staff.credential on worker_id = id
              where role in ('MANAGER', 'APPROVER', 'DATA_PROTECTION')
                and :day between joined_on and coalesce(left_on, 'infinity'))
            select id from able
            where role = 'MANAGER' and not exists (select from able other where other.id <> able.id)
            """)
        .param("day", day)
        .query(UUID.class)
        .optional()
        .map(WorkerId::new);
  }

  /** How many can sign in. */
  int able(LocalDate day) {
    return able("('MANAGER')", day);
  }

  /** How many can sign in who may approve in place of a second manager. */
  int outside(LocalDate day) {
    return able("('APPROVER', 'DATA_PROTECTION')", day);
  }

  private int able(String roles, LocalDate day) {
    return db.sql(
            """
            select count(*) from staff.worker join staff.credential on worker_id = id
            where role in %s and ? between joined_on and coalesce(left_on, 'infinity')
            """
                .formatted(roles))
        .param(day)
        .query(Integer.class)
        .single();
  }
}
