package fi.tallessa.customer.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.MovableClock;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.access.Restrictions;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.nightly.RealNight;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of guardians 30 days after the customer has turned 18, undecided: nothing (K6). */
@RegisterTest
class GuardiansEndedTest {

  @Autowired ApplicationContext beans;
  @Autowired JdbcClient db;
  @Autowired MovableClock clock;
  OneFile elli;
  LocalDate today;
  LocalDate birthday;
  LocalDate goes;

  @BeforeEach
  void whoTurns18Tomorrow() {
    today = beans.getBean(People.class).visit(WorkerId.random()).today();
    birthday = today.plusDays(1);
    goes = birthday.plusDays(30);
    elli = new OneFile(beans, birthday.minusYears(18).toString(), true);
  }

  @AfterEach
  void backToNow() {
    clock.setBack();
  }

  @Test
  void k06_on_its_day_the_undecided_is_erased_and_no_day_before() throws Exception {
    custody();
    night(goes.minusDays(1));
    assertThat(elli.guardians()).isNotEmpty();
    night(goes);
    assertThat(elli.guardians()).isEmpty();
    assertThat(rows("custody")).isZero();
    assertThat(elli.body("/ages")).doesNotContain("Helmi Rantala");
    assertThat(elli.body("")).doesNotContain("Helmi Rantala");
  }

  @Test
  void k06_what_was_decided_to_stay_stays() throws Exception {
    clock.move(Duration.ofDays(1));
    elli.post("/ages/18/" + elli.helmi, "answer", "keep", "why", "Helps every day")
        .andExpect(status().isSeeOther());
    night(goes.plusDays(9));
    assertThat(elli.guardians()).isNotEmpty();
  }

  @Test
  void k06_a_corrected_birth_that_makes_a_minor_again_stops_it() throws Exception {
    clock.move(Duration.ofDays(20));
    elli.post("/data/birth", "value", "2012", "source", "mother", "version", "1")
        .andExpect(status().isSeeOther());
    night(goes.plusDays(1));
    assertThat(elli.guardians()).isNotEmpty();
  }

  @Test
  void k06_a_birth_corrected_to_an_adults_erases_nobody_at_once() throws Exception {
    var child = new OneFile(beans, "2015-02-14", true);
    child
        .post("/data/birth", "value", "14.2.2005", "source", "mother", "version", "1")
        .andExpect(status().isSeeOther());
    night(today.plusDays(29));
    assertThat(child.guardians()).isNotEmpty();
    night(today.plusDays(30));
    assertThat(child.guardians()).isEmpty();
  }

  @Test
  void k06_the_file_says_the_day_and_from_it_on_shows_nothing_though_the_night_did_not_come()
      throws Exception {
    clock.move(Duration.ofDays(30));
    assertThat(elli.body("")).contains("Helmi Rantala", "is erased on", "unless it is decided");
    assertThat(elli.body("/ages/18/" + elli.helmi)).contains("It cannot be brought back");
    clock.move(Duration.ofDays(1));
    assertThat(elli.body("")).doesNotContain("Helmi Rantala");
    elli.get("/ages/18/" + elli.helmi).andExpect(status().isNotFound());
    assertThat(rows("guardian")).as("the night did not come").isEqualTo(1);
  }

  @Test
  void k06_nobody_who_is_late_is_a_way_to_reach_the_customer_of_a_frozen_file() throws Exception {
    elli.freeze();
    clock.move(Duration.ofDays(30));
    assertThat(OneFile.text(elli.get(""))).contains("0142", OneFile.SAFE_WAY);
    clock.move(Duration.ofDays(1));
    assertThat(OneFile.text(elli.get("")))
        .contains("Elli Rantala")
        .doesNotContain("0142", OneFile.SAFE_WAY);
    assertThat(rows("guardian")).isEqualTo(1);
  }

  @Test
  void k06_what_may_only_be_kept_is_not_erased() {
    elli.in(
        permit -> {
          beans.getBean(Restrictions.class).begin(permit);
          return null;
        });
    night(goes);
    assertThat(rows("guardian")).isEqualTo(1);
  }

  @Test
  void k06_it_stands_first_in_the_list_and_tells_no_birthday() throws Exception {
    elli.toldBySchool().andExpect(status().isSeeOther());
    clock.move(Duration.ofDays(1));
    night(birthday);
    assertThat(beans.getBean(Todo.class).page("", elli.visit(elli.maija)).rows())
        .extracting(TodoPage.Row::kind)
        .filteredOn(kind -> kind != Duty.Kind.NOTICE)
        .as("what was due before today alone stands above it")
        .startsWith(Duty.Kind.AT_18);
    assertThat(
            db.sql("select due_on from customer.duty where kind = 'AT_18' limit 1")
                .query((row, n) -> row.getObject(1) == null)
                .single())
        .isTrue();
  }

  private void custody() throws Exception {
    elli.post("/guardians/" + elli.helmi + "/custody", "custody", "sole", "evidence", "agreement")
        .andExpect(status().isSeeOther());
  }

  private int rows(String table) {
    return db.sql(
            "select count(*) from customer."
                + table
                + " join access.file using (subject_id) where code = ?")
        .param(elli.code.value())
        .query(Integer.class)
        .single();
  }

  private void night(LocalDate day) {
    new RealNight(beans, "customer.night.ages").of(day);
  }
}
