package fi.tallessa.staff.sweeping;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Doors;
import fi.tallessa.holdings.Night;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Browser;
import fi.tallessa.staff.Leaders;
import fi.tallessa.staff.link.LinkKind;
import fi.tallessa.staff.link.LinksOver;
import fi.tallessa.staff.link.OneTimeLinks;
import fi.tallessa.staff.proof.Outcome;
import fi.tallessa.staff.proof.SignInEvents;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** A link that is over leaves nothing, nor does an invitation that nobody took up. */
@RegisterTest
class OverLinksTest {

  private static final Duration KEPT = Duration.ofDays(LinksOver.KEPT_DAYS);

  @Autowired OverLinks job;
  @Autowired OneTimeLinks links;
  @Autowired LinksOver over;
  @Autowired SignInEvents events;
  @Autowired Leaders leaders;
  @Autowired Doors doors;
  @Autowired MockMvc mvc;
  @Autowired People people;
  @Autowired MovableClock clock;
  @Autowired Owner owner;
  @Autowired TransactionTemplate transaction;

  private WorkerId sanna;

  @BeforeEach
  void aManager() {
    sanna = people.enrolled("Sanna Aalto", Role.MANAGER).worker();
  }

  @AfterEach
  void backToNow() {
    clock.setBack();
  }

  /** It lies in the backup as it was before it was used. */
  @Test
  void s42_after_a_restore_no_link_of_the_backup_opens_anything() {
    var now = clock.instant();
    transaction.executeWithoutResult(
        status -> {
          var link = links.make(LinkKind.PASSWORD, sanna, null, now);
          assertThat(links.open(link, now)).isPresent();
          over.restored(now);
          assertThat(links.open(link, now)).isEmpty();
          var next = links.make(LinkKind.PASSWORD, sanna, null, now);
          assertThat(links.open(next, now)).as("made anew").isPresent();
          status.setRollbackOnly();
        });
  }

  @Test
  void asvs_14_2_7_a_used_link_and_its_reason_go_after_30_days() throws Exception {
    clock.move(KEPT.negated().minusDays(1));
    var maija = people.enrolled("Maija Lehto", Role.WORKER);
    var manager = browser().signIn(people.enrolled("Heli Koski", Role.MANAGER));
    manager.submit(
        "/staff/" + maija.worker() + "/wayback",
        "lost",
        "PHONE",
        "checked",
        "KNOWN",
        "why",
        "The phone fell into the sea");
    assertThat(links(maija.worker())).isEqualTo(1);
    night();
    assertThat(links(maija.worker())).as("while it opens").isEqualTo(1);
    clock.move(KEPT);
    night();
    assertThat(links(maija.worker())).as("a day after it began, 29 after its end").isEqualTo(1);
    clock.move(Duration.ofDays(1).plusMinutes(1));
    night();
    assertThat(links(maija.worker())).isZero();
    assertThat(
            count("select count(*) from staff.sign_in_event where worker_id = ?", maija.worker()))
        .as("that it was made stays")
        .isPositive();
  }

  @Test
  void asvs_14_2_7_what_was_made_ready_goes_with_the_end_of_the_link() throws Exception {
    clock.move(Duration.ofDays(-4));
    var maija = people.worker("Maija Lehto", Role.WORKER);
    var browser = browser();
    browser.begin(links.make(LinkKind.INVITATION, maija, sanna, clock.instant()));
    browser.submit("/begin/password", "password", "kuusi kurkea kahlaa");
    assertThat(sealed(maija)).isEqualTo(1);
    clock.setBack();
    night();
    assertThat(sealed(maija)).isZero();
  }

  @Test
  void an_invitation_nobody_took_up_leaves_no_person() {
    clock.move(KEPT.negated().minusDays(5));
    var maija = invited();
    clock.move(Duration.ofDays(33).minusHours(1));
    night();
    assertThat(people(maija)).as("its time is not over").isEqualTo(1);
    clock.move(Duration.ofHours(2));
    night();
    assertThat(people(maija)).isZero();
    assertThat(links(maija)).isZero();
    assertThat(count("select count(*) from staff.sign_in_event where by_id = ?", sanna))
        .as("that somebody was invited stays, without whom")
        .isEqualTo(1);
  }

  @Test
  void whoever_has_begun_has_a_newer_link_or_could_have_opened_a_file_stays() throws Exception {
    clock.move(KEPT.negated().minusDays(9));
    var begun = invited();
    var browser = browser();
    browser.begin(links.make(LinkKind.INVITATION, begun, sanna, clock.instant()));
    browser.submit("/begin/password", "password", "kuusi kurkea kahlaa");
    browser.authenticator();
    var designated = invited();
    doors.register(designated);
    var again = invited();
    var never = people.worker("Uusi Tulija", Role.WORKER);
    clock.setBack();
    links.make(LinkKind.INVITATION, again, sanna, clock.instant());
    night();
    for (var one : new WorkerId[] {begun, designated, again, never}) {
      assertThat(people(one)).isEqualTo(1);
    }
    assertThat(links(designated)).as("so that the managers see what became of it").isPositive();
  }

  @Test
  void nobody_makes_the_database_forget_sooner() {
    var maija = invited();
    owner.db().sql("select staff.forget_never_come('2999-01-01')").query(Long.class).single();
    assertThat(people(maija)).isEqualTo(1);
  }

  private WorkerId invited() {
    var worker = people.worker("Pilvi Pouta", Role.WORKER);
    leaders.leads(sanna, worker, people.visit(sanna).today());
    events.add(Outcome.INVITED, worker, people.visit(sanna));
    links.make(LinkKind.INVITATION, worker, sanna, clock.instant());
    return worker;
  }

  private void night() {
    var now = clock.instant();
    job.run(Night.of(now.atZone(Visit.ZONE).toLocalDate(), now));
  }

  private int people(WorkerId worker) {
    return count("select count(*) from staff.worker where id = ?", worker);
  }

  private int links(WorkerId worker) {
    return count("select count(*) from staff.link where worker_id = ?", worker);
  }

  private int sealed(WorkerId worker) {
    return count(
        "select count(*) from staff.link where worker_id = ? and sealed is not null", worker);
  }

  private int count(String sql, WorkerId worker) {
    return owner.db().sql(sql).param(worker.value()).query(Integer.class).single();
  }

  private Browser browser() {
    var random = Math.floorMod(UUID.randomUUID().hashCode(), 60_000);
    return new Browser(mvc, clock, "10.83." + random / 250 + "." + random % 250);
  }
}
