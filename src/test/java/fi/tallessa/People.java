package fi.tallessa;

import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Leaders;
import fi.tallessa.staff.Workers;
import fi.tallessa.staff.enrolment.Enrolment;
import fi.tallessa.staff.proof.Totp;
import fi.tallessa.staff.session.Session;
import fi.tallessa.staff.session.Step;
import fi.tallessa.web.SignedIn;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Workers for tests that are about something else: rows enough to be designated and to lead. */
public class People {

  private final Workers workers;
  private final Leaders leaders;
  private final Enrolment enrolment;
  private final Clock clock;

  People(Workers workers, Leaders leaders, Enrolment enrolment, Clock clock) {
    this.workers = workers;
    this.leaders = leaders;
    this.enrolment = enrolment;
    this.clock = clock;
  }

  public WorkerId worker(Role role) {
    return worker("Test", role);
  }

  /** With a name to be read on a page; nobody signs in as them. */
  public WorkerId worker(String name, Role role) {
    return workers.join(name, letters(), null, role, visit(WorkerId.random())).sure();
  }

  /** No figures: seven of them and a letter are an identity code now and then. */
  private static String letters() {
    return UUID.randomUUID()
        .toString()
        .replace("-", "")
        .chars()
        .map(sign -> Character.isDigit(sign) ? sign - '0' + 'g' : sign)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Somebody who can sign in, with all they need for it, undertaking not yet signed. */
  public Enrolled enrolled(String name, Role role) {
    var userName = "name" + letters();
    // Letters of a hex number would spell somebody's own name now and then, as Aada.
    var password = "tuuli tuivertaa " + UUID.randomUUID().toString().replaceAll("[a-f]", "ö");
    var seed = UUID.randomUUID().toString().substring(0, 20).getBytes(StandardCharsets.UTF_8);
    var worker =
        enrolment.enrol(name, userName, password, seed, role, visit(WorkerId.random())).sure();
    return new Enrolled(worker, userName, password, seed);
  }

  public record Enrolled(WorkerId worker, String userName, String password, byte[] seed) {

    /** What their authenticator shows at a moment. */
    public String code(Instant at) {
      return Totp.code(seed, at);
    }
  }

  /** Makes one the line manager of the other, for long. */
  public void leads(WorkerId manager, WorkerId worker) {
    leaders.leads(manager, worker, LocalDate.of(2020, 1, 1));
  }

  /** What nobody leads is in every manager's list: of other tests there is a lot of it. */
  public void othersAreLed(Owner owner, WorkerId but) {
    var theirs = worker(Role.MANAGER).value();
    owner
        .db()
        .sql(
            """
            insert into staff.leadership (manager_id, worker_id, from_day)
            select ?, id, date '2020-01-01' from staff.worker where id not in (?, ?)
              and not exists (select from staff.leadership where worker_id = worker.id)
            """)
        .params(theirs, theirs, but.value())
        .update();
  }

  public void ledByNobody(WorkerId worker) {
    leaders.is(Optional.empty(), worker, LocalDate.of(2020, 1, 1));
  }

  /** In each session of theirs the second factor was shown just now, for as long as tests last. */
  public void proved(Owner owner, WorkerId worker) {
    var later = clock.instant().plus(Duration.ofDays(30)).atOffset(ZoneOffset.UTC);
    owner
        .db()
        .sql("update staff.session set proved_at = ? where worker_id = ?")
        .params(later, worker.value())
        .update();
  }

  public Visit visit(WorkerId worker) {
    return new Visit(worker, clock.instant(), Purpose.CUSTOMER_WORK);
  }

  /** A form sent or a page asked for at a browser in English, by somebody who has signed in. */
  public static MockHttpServletRequestBuilder as(
      WorkerId worker, Role role, MockHttpServletRequestBuilder request) {
    return request
        .secure(true)
        .header("Accept-Language", "en")
        .with(by(worker, role))
        .with(SecurityMockMvcRequestPostProcessors.csrf());
  }

  /** A request by somebody who has signed in. */
  public static RequestPostProcessor by(WorkerId worker, Role role) {
    var me = new SignedIn(worker, "Test", role);
    return SecurityMockMvcRequestPostProcessors.authentication(
        UsernamePasswordAuthenticationToken.authenticated(
            me, null, AuthorityUtils.createAuthorityList("ROLE_" + role.name(), "SIGNED_IN")));
  }

  /** A request from a screen that its worker has handed to somebody with one page, or not yet. */
  public static RequestPostProcessor handed(WorkerId worker, String path) {
    return SecurityMockMvcRequestPostProcessors.authentication(handing(worker, path));
  }

  /** The session of such a screen, for services that are called without a request. */
  public static Authentication handing(WorkerId worker, String path) {
    var at = Instant.EPOCH;
    var session =
        new Session(
            UUID.randomUUID(),
            worker,
            "Test",
            Role.WORKER,
            Step.INSIDE,
            at,
            at,
            null,
            null,
            at,
            path,
            true,
            false);
    var me = new SignedIn(worker, "Test", Role.WORKER);
    var token =
        UsernamePasswordAuthenticationToken.authenticated(
            me, null, AuthorityUtils.createAuthorityList("ROLE_WORKER", "SIGNED_IN"));
    token.setDetails(session);
    return token;
  }
}
