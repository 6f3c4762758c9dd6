package fi.tallessa.customer.relationship.sooner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.relationship.KeptUntil;
import fi.tallessa.customer.relationship.Sooner;
import fi.tallessa.kernel.KeepFor;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.WorkerId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.ResultActions;

/** A year and a half is the latest: a file that nobody needs goes sooner, with a reason (D25). */
@RegisterTest
class SoonerTest {

  private static final String PATH = "/relationship/sooner";

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired MovableClock clock;
  @Autowired JdbcClient db;
  OneFile elli;
  WorkerId sanna;
  LocalDate today;

  @BeforeEach
  void aFileThatHasEnded() throws Exception {
    elli = new OneFile(beans);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, elli.maija);
    today = elli.visit(elli.maija).today();
    elli.post(
            "/relationship/end",
            "lastDay",
            TypedDay.typed(today),
            "statisticsUntil",
            TypedDay.typed(today),
            "reason",
            "moved")
        .andExpect(status().isSeeOther());
    send("/openings", "reason", "Nobody needs it");
  }

  @AfterEach
  void setBack() {
    clock.setBack();
  }

  @Test
  void d25_a_sooner_day_is_the_day_on_which_the_file_goes() throws Exception {
    assertThat(goesOn()).isEqualTo(today.plusMonths(18));
    var day = today.plusMonths(3);
    for (int twice = 0; twice < 2; twice++) {
      set(day, "no_need", 0).andExpect(status().isSeeOther());
    }
    assertThat(goesOn()).isEqualTo(day);
    assertThat(elli.lines("customer.relationship.sooner")).isEqualTo(1);
    assertThat(page()).contains("Nothing in it is needed any more", "Sanna Aalto");
  }

  @Test
  void d25_no_day_is_later_than_the_latest_and_none_is_past() throws Exception {
    for (var day : new LocalDate[] {today, today.plusMonths(18), today.plusYears(2)}) {
      set(day, "no_need", 0).andExpect(status().isUnprocessableContent());
    }
    set(today.plusDays(3), "", 0).andExpect(status().isUnprocessableContent());
    assertThat(goesOn()).isEqualTo(today.plusMonths(18));
  }

  @Test
  void d25_both_duties_are_over_before_an_earlier_day() {
    var frozen = today.plusMonths(4);
    var latest = new KeptUntil(new KeepFor(today, frozen), frozen.plusMonths(18));
    assertThat(Sooner.may(frozen, latest, today)).isFalse();
    assertThat(Sooner.may(frozen.plusDays(1), latest, today)).isTrue();
    assertThat(Sooner.may(latest.erased().minusDays(1), latest, today)).isTrue();
    assertThat(Sooner.may(latest.erased(), latest, today)).isFalse();
    assertThat(Sooner.first(latest, frozen.plusDays(9))).isEqualTo(frozen.plusDays(10));
  }

  @Test
  void d25_it_is_taken_back_and_somebody_elses_decision_is_seen_first() throws Exception {
    set(today.plusMonths(3), "wish", 0);
    var answer = set(today.plusMonths(2), "too_much", 0);
    answer.andExpect(status().isConflict());
    assertThat(OneFile.text(answer)).contains(TypedDay.typed(today.plusMonths(2)), "would like");
    send(PATH + "/end").andExpect(status().isSeeOther());
    assertThat(goesOn()).isEqualTo(today.plusMonths(18));
  }

  @Test
  void d25_of_a_file_with_a_relationship_there_is_no_such_day() throws Exception {
    var lasting = new OneFile(beans, elli.maija);
    lasting
        .post(People.by(sanna, Role.MANAGER), "/openings", "reason", "To see")
        .andExpect(status().isSeeOther());
    lasting.getAs(sanna, Role.MANAGER, PATH).andExpect(status().isNotFound());
  }

  /** Whoever comes back and leaves again is asked anew. */
  @Test
  void d25_what_was_decided_before_a_return_holds_no_more() throws Exception {
    set(today.plusMonths(3), "no_need", 0);
    clock.move(Duration.ofDays(1));
    elli.bean(Owner.class)
        .db()
        .sql(
            """
            update access.dormancy set from_at = ?
            where subject_id = (select subject_id from access.file where code = ?)
            """)
        .params(elli.visit(elli.maija).when().atOffset(ZoneOffset.UTC), elli.code.value())
        .update();
    assertThat(goesOn()).isEqualTo(today.plusMonths(18));
  }

  private LocalDate goesOn() {
    return db.sql(
            "select goes_on from customer.clock join access.file using (subject_id) where code = ?")
        .param(elli.code.value())
        .query(LocalDate.class)
        .single();
  }

  private String page() throws Exception {
    return OneFile.text(elli.getAs(sanna, Role.MANAGER, PATH));
  }

  private ResultActions set(LocalDate on, String why, int version) throws Exception {
    return send(PATH, "on", TypedDay.typed(on), "why", why, "version", "" + version);
  }

  private ResultActions send(String path, String... boxes) throws Exception {
    return elli.post(People.by(sanna, Role.MANAGER), path, boxes);
  }
}
