package fi.tallessa;

import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.web.SignedIn;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Workers for tests that are about something else: rows enough to be designated and to lead. */
public class People {

  private final JdbcClient db;
  private final Clock clock;

  People(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  public WorkerId worker(Role role) {
    var worker = WorkerId.random();
    db.sql(
            """
            insert into staff.worker (id, user_name_key, role, joined_on, version, sealed)
            values (?, ?, ?, date '2020-01-01', 1, '')
            """)
        .params(worker.value(), UUID.randomUUID().toString().getBytes(), role.name())
        .update();
    return worker;
  }

  /** Makes one the line manager of the other, for long. */
  public void leads(WorkerId manager, WorkerId worker) {
    db.sql(
            """
            insert into staff.leadership (manager_id, worker_id, from_day) values (?, ?, date '2020-01-01')
            """)
        .params(manager.value(), worker.value())
        .update();
  }

  public Visit visit(WorkerId worker) {
    return new Visit(worker, clock.instant(), Purpose.CUSTOMER_WORK);
  }

  /** A request by somebody who has signed in. */
  public static RequestPostProcessor by(WorkerId worker, Role role) {
    var me = new SignedIn(worker, "Test", role);
    return SecurityMockMvcRequestPostProcessors.authentication(
        UsernamePasswordAuthenticationToken.authenticated(
            me, null, AuthorityUtils.createAuthorityList("ROLE_" + role.name(), "SIGNED_IN")));
  }
}
