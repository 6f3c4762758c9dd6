package fi.tallessa.customer.guardian;

import fi.tallessa.kernel.SubjectId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Erases what others told of guardians and nobody confirmed, on its day (D13). What is left lies
 * sealed beside it since it was told, so that no key is needed.
 */
@Repository
public class UnconfirmedGuardians {

  private final JdbcClient db;

  UnconfirmedGuardians(JdbcClient db) {
    this.db = db;
  }

  /** Of these customers, all that goes by a day. */
  public void erase(Collection<SubjectId> some, LocalDate day) {
    db.sql(
            """
            with due as (
              delete from customer.unverified_guardian
              where subject_id = any (:subjects) and due_on <= :day
              returning subject_id, id, version, stays),
            less as (
              update customer.guardian set sealed = coalesce(rest, sealed), rest = null from due
              where due.stays and guardian.subject_id = due.subject_id and guardian.id = due.id
                and guardian.version = due.version)
            delete from customer.guardian using due
            where not due.stays and guardian.subject_id = due.subject_id and guardian.id = due.id
              and guardian.version = due.version
            """)
        .param("subjects", some.stream().map(SubjectId::value).toArray(UUID[]::new))
        .param("day", day)
        .update();
  }
}
