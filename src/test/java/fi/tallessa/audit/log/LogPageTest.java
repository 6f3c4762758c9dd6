package fi.tallessa.audit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.access.Doors;
import fi.tallessa.audit.log.Outside.Place;
import fi.tallessa.holdings.Night;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What the managers see of the seals of the log, and of their copies. */
@RegisterTest
class LogPageTest {

  private static final String PAGE = "/reviews/log";

  @Autowired MockMvc http;
  @Autowired People people;
  @Autowired Doors doors;
  @Autowired Owner owner;
  @Autowired MovableClock clock;
  @Autowired Sealing sealing;
  @Autowired Copying copying;
  @Autowired LogHealth health;
  @Autowired Checkpoints checkpoints;
  @Autowired LogNight night;
  @Autowired Statements statements;

  private WorkerId sanna;

  @BeforeEach
  void everythingIsSealedAndCopied() {
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    doors.register(people.worker(Role.WORKER));
    seal();
    copying.copy();
    var now = clock.instant();
    night.run(Night.of(now.atZone(Visit.ZONE).toLocalDate(), now));
  }

  @AfterEach
  void setBack() {
    clock.setBack();
  }

  @Test
  void the_last_seal_and_where_it_is_copied_are_told() throws Exception {
    var last = checkpoints.last().orElseThrow().number();
    assertThat(page())
        .contains("The last seal is number " + number(last))
        .contains("Copy in a file", "The last seal there is number " + number(last))
        .contains("chip ok")
        .doesNotContain("mk care", "chip care", "log server");
  }

  @Test
  void lines_that_wait_too_long_for_their_seal_are_amber() throws Exception {
    doors.register(people.worker(Role.WORKER));
    assertThat(page()).contains("Lines not sealed yet: ").doesNotContain("chip care");
    clock.move(Duration.ofMinutes(3));
    assertThat(page()).contains("chip care", "Lines wait for their seal longer than they should.");
  }

  @Test
  void a_place_that_gets_no_copies_is_amber_with_since_when() throws Exception {
    doors.register(people.worker(Role.WORKER));
    seal();
    assertThat(page()).doesNotContain("chip care");
    clock.move(Duration.ofMinutes(3));
    assertThat(page()).contains("chip care", "Nothing has arrived there since");
    seal();
    copying.copy();
    assertThat(page()).doesNotContain("chip care");
  }

  @Test
  void s37_a_place_that_has_what_the_register_has_not_is_red() throws Exception {
    health.strange(Place.FILE);
    assertThat(page()).contains("chip block", "Not of this log", "mk block");
    copying.copy();
    assertThat(page()).doesNotContain("mk block", "chip block");
  }

  @Test
  void d24_how_long_lines_are_kept_is_told_and_what_is_late_is_amber() throws Exception {
    assertThat(page())
        .contains("For 24 months a line says whose data it was.", "After 144 months")
        .contains("In time", "The oldest says it until ")
        .doesNotContain("Something should have gone");
    clock.move(Duration.ofDays(800));
    assertThat(page()).contains("Something should have gone", "/reviews/nightly#audit.night.log");
  }

  @Test
  void clocks_that_are_apart_are_told() throws Exception {
    assertThat(page()).doesNotContain("five seconds apart");
    clock.move(Duration.ofSeconds(20));
    assertThat(page()).contains("five seconds apart");
  }

  @Test
  void nobody_but_a_manager_sees_it() throws Exception {
    var maija = people.worker(Role.WORKER);
    var asked = http.perform(People.as(maija, Role.WORKER, get(PAGE))).andReturn().getResponse();
    assertThat(asked.getStatus()).isEqualTo(403);
  }

  @Test
  void the_page_costs_seven_statements() {
    assertThat(statements.during(() -> page())).hasSize(7);
  }

  private void seal() {
    for (int round = 0; round < 3; round++) {
      sealing.beat();
    }
  }

  /** As the page writes it, with what stands between thousands. */
  private static String number(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  private String page() throws Exception {
    return http.perform(People.as(sanna, Role.MANAGER, get(PAGE)))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
