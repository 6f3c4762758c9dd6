package fi.tallessa.casework.forguardian;

import fi.tallessa.customer.guardian.RestsOnGuardian;
import fi.tallessa.holdings.Permit;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was shown or printed for a guardian, or opened to them. */
@Component
class GivenToGuardian implements RestsOnGuardian {

  private final JdbcClient db;

  GivenToGuardian(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<String> of(Permit permit, UUID guardian) {
    return RestsOnGuardian.when(
        db.sql(
                """
                select exists (select from casework.for_guardian
                    where subject_id = :subject and guardian_id = :guardian)
                  or exists (select from casework.guardian_release
                    where subject_id = :subject and guardian_id = :guardian)
                """)
            .param("subject", permit.subject().value())
            .param("guardian", guardian)
            .query(Boolean.class)
            .single(),
        "customer.guardian.rests.given");
  }
}
