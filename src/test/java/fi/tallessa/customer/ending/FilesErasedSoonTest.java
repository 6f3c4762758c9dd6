package fi.tallessa.customer.ending;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.relationship.Relationships;
import fi.tallessa.customer.relationship.Retention;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.retention.LegalHold;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Issue 4, point 1: retention dates about to end, for whoever answers for the file. */
@RegisterTest
class FilesErasedSoonTest {

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired Owner owner;
  @Autowired Relationships relationships;
  @Autowired Retention retention;
  @Autowired MockMvc browser;
  @Autowired MovableClock clock;
  OneFile elli;
  WorkerId sanna;
  LocalDate today;
  LocalDate erased;

  @BeforeEach
  void endedFile() throws Exception {
    elli = new OneFile(beans);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, elli.maija);
    people.othersAreLed(owner, elli.maija);
    today = elli.visit(elli.maija).today();
    var ended =
        elli.postAs(
            elli.maija,
            "/relationship/end",
            "lastDay",
            typed(today),
            "statisticsUntil",
            typed(today.plusDays(3)),
            "reason",
            "own-wish");
    assertThat(ended.andReturn().getResponse().getStatus()).isEqualTo(303);
    erased = retention.of(relationships.kept(elli.code).orElseThrow()).erased();
  }

  @AfterEach
  void backToNow() {
    clock.setBack();
  }

  @Test
  void i4_01_d04_a_file_stands_there_from_60_days_before_its_last_day() throws Exception {
    on(erased.minusDays(61));
    assertThat(there(sanna, Role.MANAGER)).containsExactly(false, false, false);
    assertThat(page("/", sanna, Role.MANAGER)).doesNotContain(elli.code.shown());
    on(erased.minusDays(60));
    assertThat(there(sanna, Role.MANAGER)).containsExactly(true, true, true);
    on(erased);
    assertThat(there(sanna, Role.MANAGER)).containsExactly(true, true, true);
    assertThat(page("/", sanna, Role.MANAGER))
        .contains("All of it is erased")
        .doesNotContain("Nothing ends soon", "Elli");
  }

  @Test
  void d20_no_other_manager_and_no_worker_has_it_there() throws Exception {
    on(erased.minusDays(1));
    assertThat(there(people.worker("Heli Salo", Role.MANAGER), Role.MANAGER))
        .containsExactly(false, false, false);
    assertThat(page("/", elli.maija, Role.WORKER)).doesNotContain(elli.code.shown());
    assertThat(page("/customers/ending", elli.maija, Role.WORKER))
        .doesNotContain(elli.code.shown());
  }

  @Test
  void s42_a_time_that_is_set_anew_counts_for_what_begins_after_it_and_for_nothing_before() {
    for (var from : List.of(today.plusDays(3), today.plusDays(4))) {
      owner
          .db()
          .sql(
              """
              insert into association.deadline (deadline, version, number, unit, source, valid_from,
                set_by)
              select 'retention', max(version) + 1, 6, 'MONTHS', 'board', ?, ?
              from association.deadline where deadline = 'retention'
              """)
          .params(from, sanna.value())
          .update();
      try {
        var by = retention.of(relationships.kept(elli.code).orElseThrow()).erased();
        on(by.minusDays(1));
        assertThat(days()).as("from " + from).containsExactly(by);
      } finally {
        owner
            .db()
            .sql("delete from association.deadline where deadline = 'retention' and set_by = ?")
            .param(sanna.value())
            .update();
      }
    }
  }

  @Test
  void art17_a_file_that_is_held_back_is_not_among_them() throws Exception {
    on(erased.minusDays(1));
    LegalHold.on(elli);
    assertThat(there(sanna, Role.MANAGER)).containsExactly(false, false, false);
    LegalHold.gone(elli);
    assertThat(there(sanna, Role.MANAGER)).containsExactly(true, true, true);
  }

  @Test
  void s08_whoever_sees_it_on_the_first_page_leaves_a_line() throws Exception {
    on(erased.minusDays(1));
    page("/", sanna, Role.MANAGER);
    assertThat(
            owner
                .db()
                .sql(
                    """
                    select count(*) from audit.access_log
                    where worker_id = ? and action = 'customer.ending.list'
                    """)
                .param(sanna.value())
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  /** On the first page, in the list of what ends, and in that of what is to be done. */
  private List<Boolean> there(WorkerId who, Role role) throws Exception {
    return List.of(
        page("/", who, role).contains(elli.code.shown()),
        page("/customers/ending", who, role).contains(elli.code.shown()),
        Pattern.compile(elli.code.shown() + "(?:(?!</li>).)*is erased", Pattern.DOTALL)
            .matcher(page("/reviews/duties", who, role))
            .find());
  }

  private List<LocalDate> days() {
    return beans.getBean(EndingLines.class).files(10_000, people.visit(sanna)).stream()
        .filter(line -> line.code().equals(elli.code))
        .map(EndingLine::day)
        .toList();
  }

  private void on(LocalDate day) {
    clock.setBack();
    clock.move(Duration.ofDays(ChronoUnit.DAYS.between(today, day)));
  }

  private String page(String path, WorkerId who, Role role) throws Exception {
    return browser
        .perform(People.as(who, role, MockMvcRequestBuilders.get(path)))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private static String typed(LocalDate day) {
    return DateTimeFormatter.ofPattern("d.M.uuuu").format(day);
  }
}
