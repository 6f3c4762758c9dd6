package fi.tallessa.customer.ages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.MovableClock;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.consents.Given;
import fi.tallessa.customer.duties.Duties;
import fi.tallessa.customer.duties.Duty;
import fi.tallessa.customer.search.Renewal;
import fi.tallessa.holdings.Turn;
import fi.tallessa.kernel.Role;
import fi.tallessa.legalbasis.item.TestItems;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Turning 13 and turning 18 as lists, through the pages. */
@RegisterTest
class AgeListsTest {

  private static final String AGES = "/ages";

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired MovableClock clock;
  private LocalDate today;

  @BeforeEach
  void day() {
    today = people.visit(people.worker(Role.MANAGER)).today();
  }

  @AfterEach
  void backToNow() {
    clock.setBack();
  }

  @Test
  void k06_before_the_day_the_list_of_13_is_read_and_nothing_of_it_is_done() throws Exception {
    var child = turning(13);
    assertThat(child.body(AGES))
        .contains("Turns 13 on", "Tell the privacy notice in words a child understands")
        .contains("What happens by itself that day")
        .doesNotContain("<form method=\"post\" action=\"/customers");
    child.post(AGES, "tick", "notice-told").andExpect(status().isUnprocessableContent());
    assertThat(milestones(child)).isEmpty();
  }

  @Test
  void k06_on_the_day_each_line_of_13_is_done_right_there_and_goes() throws Exception {
    var child = turning(13);
    var items = new TestItems(beans, people.visit(people.worker(Role.MANAGER)));
    var notes = items.notes();
    var given = new Given(child);
    given.yes(notes);
    clock.move(Duration.ofDays(1));
    assertThat(child.body(AGES)).contains("Turned 13 on", "Ask them for the consent a guardian");
    given.yesByTheYoungPerson(notes);
    assertThat(child.body(AGES)).doesNotContain("Ask them for the consent a guardian");
    done(child, "/ages/13", "answer", "go-on", "from", "13");
    for (var tick : Answer.ticks(Turn.AT_13)) {
      assertThat(kinds(child)).as("before %s", tick).contains(Duty.Kind.AT_13);
      done(child, AGES, "tick", tick.code());
      done(child, AGES, "tick", tick.code());
    }
    assertThat(milestones(child)).as("sent twice it is done once").hasSize(4);
    assertThat(kinds(child)).doesNotContain(Duty.Kind.AT_13);
    assertThat(child.body(AGES)).contains("All of it is done");
    child.post(AGES, "tick", "contact-asked").andExpect(status().isUnprocessableContent());
  }

  @Test
  void k06_at_18_guardians_are_decided_of_and_what_they_said_yes_to_is_asked_of_the_adult()
      throws Exception {
    var young = turning(18);
    assertThat(young.body(AGES)).contains("Turns 18 on", "Helmi Rantala");
    clock.move(Duration.ofDays(1));
    assertThat(young.body(AGES))
        .contains("Ask whether this data stays: Helmi Rantala", "Goes on", "rights end")
        .contains("Guardians are shown nothing", "no condition of anything", "safe way and number")
        .contains(young.address("/ages/18/" + young.helmi));
    done(young, "/ages/18/" + young.helmi, "answer", "keep", "why", "Helps every day");
    assertThat(young.body(AGES)).doesNotContain("Helmi Rantala");
    for (var tick : Answer.ticks(Turn.AT_18)) {
      assertThat(kinds(young)).as("before %s", tick).contains(Duty.Kind.AT_18);
      done(young, AGES, "tick", tick.code());
    }
    assertThat(kinds(young)).doesNotContain(Duty.Kind.AT_18);
    clock.move(Duration.ofDays(40));
    assertThat(young.body(AGES)).doesNotContain("Helmi Rantala");
  }

  @Test
  void k06_a_guardian_nobody_decided_of_in_time_is_not_named() throws Exception {
    var young = turning(18);
    clock.move(Duration.ofDays(40));
    assertThat(young.body(AGES)).doesNotContain("Helmi Rantala");
  }

  @Test
  void k06_a_moved_birth_date_moves_the_list() throws Exception {
    var child = turning(13);
    var later = today.plusDays(60).minusYears(13);
    child
        .post("/data/birth", "value", typed(later), "source", "mother", "version", "1")
        .andExpect(status().isSeeOther());
    assertThat(child.body(AGES)).contains("The age asks for nothing now");
    assertThat(kinds(child)).doesNotContain(Duty.Kind.AT_13);
    child
        .post(
            "/data/birth",
            "value",
            typed(today.plusDays(29).minusYears(13)),
            "source",
            "mother",
            "version",
            "2")
        .andExpect(status().isSeeOther());
    assertThat(child.body(AGES)).contains("Turns 13 on");
    assertThat(kinds(child)).contains(Duty.Kind.AT_13);
  }

  @Test
  void d20_with_the_last_relationship_no_age_asks_any_more() throws Exception {
    var child = turning(13);
    child.writing(
        permit -> {
          beans.getBean(Renewal.class).toDo(permit);
          return null;
        });
    assertThat(kinds(child)).contains(Duty.Kind.AT_13);
    var year = today.getYear() + 1;
    child
        .post(
            "/relationship/end",
            "lastDay",
            typed(today),
            "statisticsUntil",
            "31.3." + year,
            "reason",
            "moved")
        .andExpect(status().isSeeOther());
    assertThat(
            beans
                .getBean(JdbcClient.class)
                .sql(
                    "select count(*) from customer.duty join access.file using (subject_id) where code = ? and kind = 'AT_13'")
                .param(child.code.value())
                .query(Integer.class)
                .single())
        .isZero();
  }

  private OneFile turning(int age) {
    return new OneFile(beans, today.plusDays(1).minusYears(age).toString(), true);
  }

  private static void done(OneFile file, String path, String... boxes) throws Exception {
    var answer = file.post(path, boxes).andExpect(status().isSeeOther());
    assertThat(answer.andReturn().getResponse().getRedirectedUrl()).isEqualTo(file.address(AGES));
  }

  private static String typed(LocalDate day) {
    return day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
  }

  private List<Milestone> milestones(OneFile file) {
    return file.in(permit -> beans.getBean(Milestones.class).of(permit));
  }

  private List<Duty.Kind> kinds(OneFile file) {
    return file.in(permit -> beans.getBean(Duties.class).of(permit)).stream()
        .map(Duty::kind)
        .toList();
  }
}
