package fi.tallessa.access.designation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.item.ItemId;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** S20: whose health is kept while nobody has the right to it waits for a line manager. */
@RegisterTest
class HealthWaitingTest {

  @Autowired ApplicationContext beans;
  @Autowired MockMvc web;
  @Autowired People people;
  @Autowired Owner owner;
  @Autowired WaitingList waiting;
  OneFile elli;
  GivenConsents consents;
  ItemId health;
  WorkerId sanna;
  WorkerId petri;
  LocalDate yesterday;

  @BeforeEach
  void cast() {
    elli = new OneFile(beans);
    consents = new GivenConsents(elli);
    health = consents.health();
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, elli.maija);
    petri = elli.colleague("Petri Niemi");
    yesterday = elli.visit(sanna).today().minusDays(1);
  }

  @Test
  void s20_of_two_who_work_with_somebody_and_have_no_right_one_is_given_it() throws Exception {
    assertThat(waits()).as("Maija has it").isFalse();
    set("health_by = null, health_at = null", elli.maija);
    assertThat(waits()).isTrue();
    assertThat(WholeList.shown(web, sanna, Role.MANAGER))
        .contains("Nobody may open health", elli.code.shown(), "Give the right")
        .contains("href=\"" + elli.address("/designations") + "\"")
        .doesNotContain("Elli");
    give(petri);
    assertThat(waits()).isFalse();
  }

  @Test
  void s20_when_the_last_who_had_the_right_leaves_or_ends_it_is_noticed() {
    people.leads(sanna, petri);
    owner
        .db()
        .sql("update staff.worker set left_on = ? where id = ?")
        .params(yesterday, elli.maija.value())
        .update();
    assertThat(waits()).as("left").isTrue();
    owner
        .db()
        .sql("update staff.worker set left_on = null where id = ?")
        .param(elli.maija.value())
        .update();
    assertThat(waits()).isFalse();
    set("ended_at = now(), ended_by = worker_id", elli.maija);
    assertThat(waits()).as("ended").isTrue();
  }

  /** As migration 0348 left it: who is here no more counted for one who is. */
  @Test
  void s20_who_worked_with_them_until_yesterday_keeps_it_from_nobodys_eyes() {
    var tiina = elli.colleague("Tiina");
    set("until_day = date '" + yesterday + "', health_by = worker_id, health_at = now()", tiina);
    set("health_by = null, health_at = null", elli.maija);
    assertThat(waits()).isTrue();
  }

  /** A student reads it and writes none; whoever covers has it while whom they cover has. */
  @Test
  void s20_neither_a_student_nor_a_cover_of_somebody_without_it_answers_for_it() {
    set("health_by = null, health_at = null", elli.maija);
    set(
        "health_by = worker_id, health_at = now(), until_day = date '"
            + yesterday.plusDays(9)
            + "', countersigner_id = '"
            + elli.maija
            + "'",
        petri);
    assertThat(waits()).as("a student").isTrue();
    var absence = UUID.randomUUID();
    owner
        .db()
        .sql(
            """
            insert into staff.absence (id, worker_id, from_day, until_day, told_by, told_at)
            values (?, ?, ?, ?, ?, now())
            """)
        .params(absence, elli.maija.value(), yesterday, yesterday.plusDays(9), sanna.value())
        .update();
    set("countersigner_id = null, absence_id = '" + absence + "'", petri);
    assertThat(waits()).as("a cover").isTrue();
    set("health_by = worker_id, health_at = now()", elli.maija);
    assertThat(waits()).isFalse();
  }

  @Test
  void s20_where_nothing_of_health_is_kept_nothing_waits_and_only_for_whoever_leads() {
    set("health_by = null, health_at = null", elli.maija);
    var heli = people.worker(Role.MANAGER);
    people.leads(heli, people.worker(Role.WORKER));
    assertThat(waits(heli)).isFalse();
    consents.takenBack(health);
    assertThat(waits()).isFalse();
  }

  private boolean waits() {
    return waits(sanna);
  }

  private boolean waits(WorkerId manager) {
    return waiting.after("", 10_000, people.visit(manager)).stream()
        .filter(one -> one.code().equals(elli.code))
        .anyMatch(one -> one.cause() == Waiting.Cause.HEALTH);
  }

  private void give(WorkerId worker) throws Exception {
    var designation =
        owner
            .db()
            .sql("select id from access.designation where worker_id = ?")
            .param(worker.value())
            .query(UUID.class)
            .single();
    elli.post(People.by(sanna, Role.MANAGER), "/designations/" + designation + "/health")
        .andExpect(status().isSeeOther());
  }

  private void set(String what, WorkerId worker) {
    owner
        .db()
        .sql("update access.designation set " + what + " where worker_id = ?")
        .param(worker.value())
        .update();
  }
}
