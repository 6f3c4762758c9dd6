package fi.tallessa.customer.protection;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.MovableClock;
import fi.tallessa.People;
import fi.tallessa.People.Enrolled;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.family.home.Homes;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Browser;
import fi.tallessa.staff.proof.Totp;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Issue 5, point 4: a protected address is seen for minutes, with a reason and a second factor. */
@RegisterTest
class UnmaskingTest {

  private static final String WHY = "We deliver a letter ourselves";

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired MovableClock clock;
  @Autowired JdbcClient db;
  Enrolled maija;
  Enrolled sanna;
  Browser browser;
  OneFile file;
  Duration moved = Duration.ZERO;

  @BeforeEach
  void aino() throws Exception {
    move(clock.toTen());
    maija = people.enrolled("Maija Lehto", Role.WORKER);
    sanna = people.enrolled("Sanna Aalto", Role.MANAGER);
    people.leads(sanna.worker(), maija.worker());
    file = new OneFile(beans, maija.worker(), "2011-05-03");
    Aino.of(file).protect();
    browser = browser().signIn(maija);
  }

  @AfterEach
  void backToNow() {
    clock.move(moved.negated());
  }

  @Test
  void k12_a_reason_and_a_code_show_it_for_ten_minutes_on_one_page_and_then_not() throws Exception {
    assertThat(see(browser).getRedirectedUrl()).isEqualTo(file.address("/protection/unmasking"));
    assertThat(unmask(browser, maija, WHY).getRedirectedUrl())
        .isEqualTo(file.address("/protection/address"));
    assertThat(text(see(browser)))
        .contains(Aino.STREET, Aino.OLD_STREET, Aino.TOWN, "Shown on this page until");
    for (var path : new String[] {"", "/data/address", "/data/address/history", "/before"}) {
      assertThat(text(browser.open(file.address(path)))).as(path).doesNotContain(Aino.NEVER);
    }
    move(Duration.ofMinutes(9));
    assertThat(text(see(browser))).contains(Aino.STREET);
    move(Duration.ofMinutes(1));
    assertThat(see(browser).getRedirectedUrl()).endsWith("/protection/unmasking");
    assertThat(file.lines("customer.protection.unmask")).isEqualTo(1);
    assertThat(file.lines("customer.protection.see"))
        .as("each look, and the late one")
        .isEqualTo(4);
  }

  @Test
  void k12_without_a_reason_or_with_a_wrong_code_it_stays_hidden_and_the_words_stay()
      throws Exception {
    assertThat(text(unmask(browser, maija, "ok"))).contains("at least 5", "ok</textarea>");
    move(Totp.STEP);
    var wrong =
        browser.submit(file.address("/protection/unmasking"), "reason", WHY, "proof", "000000");
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(text(wrong)).contains(WHY).doesNotContain("000000");
    assertThat(see(browser).getRedirectedUrl()).endsWith("/protection/unmasking");
    assertThat(unmask(browser, maija, WHY).getStatus()).as("no code was used up").isEqualTo(303);
  }

  @Test
  void k12_it_is_for_this_session_this_worker_and_this_file_alone() throws Exception {
    unmask(browser, maija, WHY);
    db.sql("update access.unmasking set session_id = ? where worker_id = ?")
        .params(UUID.randomUUID(), maija.worker().value())
        .update();
    assertThat(see(browser).getRedirectedUrl()).as("another session").endsWith("/unmasking");
    unmask(browser, maija, WHY);
    var petri = people.enrolled("Petri Niemi", Role.WORKER);
    file.designate(petri.worker());
    assertThat(see(browser().signIn(petri)).getRedirectedUrl()).as("a colleague").endsWith("king");
    var other = new OneFile(beans, maija.worker(), "2011-05-03");
    Aino.of(other).protect();
    assertThat(browser.open(other.address("/protection/address")).getRedirectedUrl())
        .as("another file")
        .endsWith("/protection/unmasking");
  }

  @Test
  void k12_whoever_has_seen_enough_hides_it_again() throws Exception {
    unmask(browser, maija, WHY);
    move(Duration.ofMinutes(1));
    assertThat(browser.submit(file.address("/protection/masking")).getStatus()).isEqualTo(303);
    assertThat(see(browser).getRedirectedUrl()).endsWith("/protection/unmasking");
  }

  @Test
  void k12_the_line_manager_reads_who_and_why_without_the_file_and_says_so_once() throws Exception {
    unmask(browser, maija, WHY);
    var desk = browser().signIn(sanna);
    assertThat(text(desk.open("/reviews/unmaskings")))
        .contains(file.code.shown(), "Maija Lehto", WHY)
        .doesNotContain("Elli")
        .doesNotContain(Aino.NEVER);
    var others = people.enrolled("Heli Niemi", Role.MANAGER);
    assertThat(text(browser().signIn(others).open("/reviews/unmaskings")))
        .as("somebody else's manager")
        .doesNotContain(WHY);
    var id =
        db.sql("select id from access.unmasking where worker_id = ?")
            .param(maija.worker().value())
            .query(UUID.class)
            .single();
    var read = file.address("/unmaskings/" + id + "/reading");
    assertThat(desk.submit(read).getStatus()).isEqualTo(303);
    assertThat(desk.submit(read).getStatus()).isEqualTo(303);
    assertThat(text(desk.open("/reviews/unmaskings"))).doesNotContain(WHY);
  }

  /**
   * Whoever led the worker leads the file no more, and whoever does is not the worker's manager.
   */
  @Test
  void k12_what_no_manager_of_the_worker_can_read_is_read_by_who_answers_for_the_file()
      throws Exception {
    unmask(browser, maija, WHY);
    var heli = people.enrolled("Heli Niemi", Role.MANAGER);
    var petri = people.enrolled("Petri Niemi", Role.WORKER);
    people.leads(heli.worker(), petri.worker());
    file.designate(petri.worker());
    var desk = browser().signIn(heli);
    assertThat(text(desk.open("/reviews/unmaskings"))).doesNotContain(WHY);
    ends();
    assertThat(text(desk.open("/reviews/unmaskings"))).contains(WHY);
  }

  @Test
  void k12_it_ends_with_the_reason_of_it_when_somebody_only_covers_from_then_on() throws Exception {
    unmask(browser, maija, WHY);
    assertThat(text(see(browser))).contains(Aino.STREET);
    ends();
    var eero = people.enrolled("Eero Salo", Role.WORKER);
    cover(maija.worker(), eero.worker());
    assertThat(see(browser).getRedirectedUrl()).endsWith("/protection/unmasking");
  }

  @Test
  void k11_the_page_shows_the_homes_too_and_goes_by_itself() throws Exception {
    file.post(
        "/family/homes/new",
        "once",
        UUID.randomUUID().toString(),
        "weeks",
        "even-weeks",
        "source",
        "customer",
        "version",
        "0");
    var home = file.in(permit -> beans.getBean(Homes.class).of(permit)).getFirst().id();
    file.post(
        "/family/homes/" + home + "/address",
        "address",
        "Toinen ovi 5, Utsjoki",
        "source",
        "customer",
        "version",
        "0");
    unmask(browser, maija, WHY);
    var page = see(browser);
    assertThat(text(page)).contains("Toinen ovi 5", "Even weeks");
    assertThat(page.getHeader("Refresh")).matches("(599|600); url=" + file.address("/protection"));
    assertThat(text(browser.open(file.address("/family")))).doesNotContain("Toinen ovi");
  }

  private void ends() {
    db.sql(
            """
            update access.designation set ended_by = designated_by, ended_at = ?
            where worker_id = ? and ended_at is null
            """)
        .params(clock.instant().atOffset(ZoneOffset.UTC), maija.worker().value())
        .update();
  }

  @Test
  void k12_who_only_covers_sees_no_address_nor_does_a_student() throws Exception {
    var eero = people.enrolled("Eero Salo", Role.WORKER);
    cover(eero.worker(), maija.worker());
    var desk = browser().signIn(eero);
    assertThat(text(desk.open(file.address("/protection/unmasking")))).contains("You only cover");
    assertThat(unmask(desk, eero, WHY).getStatus()).isEqualTo(403);
    var aada = people.enrolled("Aada Salo", Role.WORKER);
    learns(aada.worker());
    var student = browser().signIn(aada);
    assertThat(unmask(student, aada, WHY).getStatus()).isEqualTo(403);
    assertThat(student.open(file.address("/protection/address")).getStatus()).isNotEqualTo(200);
  }

  private void cover(WorkerId eero, WorkerId away) {
    var absence = UUID.randomUUID();
    var today = file.visit(eero).today();
    db.sql(
            """
            insert into staff.absence (worker_id, id, from_day, until_day, told_by, told_at)
            values (?, ?, ?, ?, ?, now())
            """)
        .params(away.value(), absence, today, today.plusDays(3), sanna.worker().value())
        .update();
    designate(eero, "absence_id", absence);
  }

  private void learns(WorkerId aada) {
    designate(aada, "countersigner_id", maija.worker().value());
  }

  private void designate(WorkerId worker, String how, UUID by) {
    var today = file.visit(worker).today();
    db.sql(
            """
            insert into access.designation (subject_id, id, worker_id, ground, from_day, until_day,
              designated_by, designated_at, %s)
            select subject_id, ?, ?, 'DESIGNATED', ?, ?, ?, now(), ? from access.file where code = ?
            """
                .formatted(how))
        .params(
            UUID.randomUUID(),
            worker.value(),
            today,
            today.plusDays(3),
            sanna.worker().value(),
            by,
            file.code.value())
        .update();
  }

  private MockHttpServletResponse see(Browser desk) throws Exception {
    return desk.open(file.address("/protection/address"));
  }

  private MockHttpServletResponse unmask(Browser desk, Enrolled who, String why) throws Exception {
    move(Totp.STEP);
    return desk.submit(
        file.address("/protection/unmasking"), "reason", why, "proof", who.code(clock.instant()));
  }

  private static String text(MockHttpServletResponse response) throws Exception {
    return response.getContentAsString(StandardCharsets.UTF_8);
  }

  private Browser browser() {
    return new Browser(
        beans.getBean(MockMvc.class), clock, "10.9." + (int) (Math.random() * 250) + ".7");
  }

  private void move(Duration by) {
    clock.move(by);
    moved = moved.plus(by);
  }
}
