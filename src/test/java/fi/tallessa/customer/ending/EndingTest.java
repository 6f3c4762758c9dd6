package fi.tallessa.customer.ending;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Closures;
import fi.tallessa.access.Restrictions;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.consents.Given;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.TestItems;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The list of consents that need somebody. */
@RegisterTest
class EndingTest {

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired Owner owner;
  @Autowired EndingLines lines;
  @Autowired MockMvc browser;
  @Autowired MovableClock clock;
  @Autowired JdbcClient db;
  OneFile elli;
  WorkerId sanna;
  ItemId notes;
  LocalDate until;

  @BeforeEach
  void file() throws Exception {
    elli = new OneFile(beans);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, elli.maija);
    people.othersAreLed(owner, elli.maija);
    notes = new TestItems(beans, people.visit(sanna)).notes();
    var given = new Given(elli);
    given.yes(notes);
    until = given.consent(notes).last().orElseThrow().until();
  }

  @AfterEach
  void backToNow() {
    clock.setBack();
  }

  @Test
  void it_is_said_from_30_days_before_to_the_last_day_to_the_worker_and_their_manager() {
    assertThat(ending(elli.maija, until.minusDays(31))).isEmpty();
    assertThat(ending(elli.maija, until.minusDays(30))).containsExactly(until);
    assertThat(ending(elli.maija, until)).containsExactly(until);
    assertThat(ending(elli.maija, until.plusDays(1))).isEmpty();
    assertThat(ending(sanna, until)).containsExactly(until);
    assertThat(ending(people.worker("Celia Berg", Role.WORKER), until)).isEmpty();
  }

  @Test
  void of_a_worker_nobody_leads_it_is_said_to_every_line_manager_and_to_no_worker() {
    people.ledByNobody(elli.maija);
    var heli = people.worker("Heli Salo", Role.MANAGER);
    assertThat(ending(heli, until)).containsExactly(until);
    assertThat(ending(people.worker(Role.WORKER), until)).isEmpty();
    people.leads(sanna, elli.maija);
    assertThat(ending(heli, until)).isEmpty();
  }

  @Test
  void a_slip_without_a_place_stands_in_the_list_by_code_and_number_alone() throws Exception {
    assertThat(page("/customers/ending", elli.maija, Role.WORKER))
        .contains(elli.code.shown(), "Place not recorded")
        .doesNotContain("Elli");
  }

  @Test
  void s20_which_consent_ends_no_list_tells_by_words_or_by_address() throws Exception {
    soon();
    assertThat(page("/customers/ending", sanna, Role.MANAGER))
        .contains(elli.code.shown(), "A consent", "#consents")
        .doesNotContain("Notes", notes.toString());
  }

  @Test
  void s07_a_file_closed_by_the_13_year_line_stands_in_no_list() throws Exception {
    duty("AT_13");
    soon();
    assertInEachList(true);
    elli.in(
        permit -> {
          elli.bean(Closures.class).begin(permit);
          return null;
        });
    assertInEachList(false);
    duty("UNAWARE");
    assertThat(page("/reviews/duties", sanna, Role.MANAGER))
        .as("but that its guardian does not know, the line manager is told")
        .contains(elli.code.shown());
  }

  @Test
  void d04_nor_does_one_whose_data_may_only_be_kept() throws Exception {
    duty("AT_13");
    soon();
    elli.in(
        permit -> {
          elli.bean(Restrictions.class).begin(permit);
          return null;
        });
    assertInEachList(false);
  }

  private void assertInEachList(boolean there) throws Exception {
    for (var list : List.of("/customers", "/customers/ending")) {
      assertThat(page(list, elli.maija, Role.WORKER).contains(elli.code.shown()))
          .as(list)
          .isEqualTo(there);
    }
    for (var list : List.of("/customers/ending", "/reviews/duties")) {
      assertThat(page(list, sanna, Role.MANAGER).contains(elli.code.shown()))
          .as(list)
          .isEqualTo(there);
    }
  }

  private void soon() {
    var today = elli.visit(elli.maija).today();
    clock.move(Duration.ofDays(ChronoUnit.DAYS.between(today, until) - 9));
  }

  private void duty(String kind) {
    db.sql(
            "insert into customer.duty (subject_id, kind) select subject_id, ? from access.file where code = ?")
        .params(kind, elli.code.value())
        .update();
  }

  private String page(String path, WorkerId who, Role role) throws Exception {
    return browser
        .perform(People.as(who, role, MockMvcRequestBuilders.get(path)))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private List<LocalDate> ending(WorkerId who, LocalDate day) {
    var noon = day.atTime(12, 0).atZone(Visit.ZONE).toInstant();
    return lines.after("", 10_000, new Visit(who, noon, Purpose.CUSTOMER_WORK)).stream()
        .filter(line -> line.slip() == null && line.code().equals(elli.code))
        .map(EndingLine::day)
        .toList();
  }
}
