package fi.tallessa.staff;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.MovableClock;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * The clock of the machine is put right while people work: nobody is thrown out, nothing is lost.
 */
@RegisterTest
class ClockChangeTest {

  @Autowired ApplicationContext beans;
  @Autowired MockMvc mvc;
  @Autowired People people;
  @Autowired MovableClock clock;
  @Autowired JdbcClient db;

  @AfterEach
  void right() {
    clock.setBack();
  }

  @Test
  void a_clock_set_back_ends_no_session_and_the_log_keeps_its_order() throws Exception {
    var maija = people.enrolled("Maija Lehto", Role.WORKER);
    // Before the clock moves on, so that she works here an hour earlier as well, on either side of
    // midnight.
    var elli = new OneFile(beans, maija.worker());
    clock.move(Duration.ofHours(2));
    var browser = new Browser(mvc, clock, "10.7.7.7").signIn(maija);
    assertThat(browser.open(elli.address("")).getStatus()).isEqualTo(200);

    clock.move(Duration.ofHours(-1));
    assertThat(browser.open(elli.address("")).getStatus()).isEqualTo(200);
    var changed =
        browser.submit(
            elli.address("/data/name"), "value", "Elli", "source", "mother", "version", "1");
    assertThat(changed.getStatus()).isEqualTo(303);
    assertThat(browser.open(elli.address("/data/name/history")).getContentAsString())
        .contains("Elli Rantala");
    assertThat(browser.open(elli.address("/looks")).getStatus()).isEqualTo(200);

    assertThat(
            db.sql("select action from audit.access_log where worker_id = ? order by line")
                .param(maija.worker().value())
                .query(String.class)
                .list())
        .containsSubsequence("customer.file.read", "customer.file.read", "customer.data.change");
  }

  @Test
  void a_clock_set_back_does_not_bring_a_used_code_back_to_life() throws Exception {
    var maija = people.enrolled("Maija Lehto", Role.WORKER);
    new Browser(mvc, clock, "10.7.7.8").signIn(maija);
    var used = maija.code(clock.instant());

    clock.move(Duration.ofSeconds(-20));
    var other = new Browser(mvc, clock, "10.7.7.9");
    other.password(maija);
    assertThat(other.submit("/sign-in/code", "code", used).getStatus()).isEqualTo(422);
  }
}
