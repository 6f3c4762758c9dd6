package fi.tallessa.customer.relationship.begin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.Customers;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.basis.Bases;
import fi.tallessa.customer.basis.Rest;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.legalbasis.LegitimateInterest;
import fi.tallessa.legalbasis.balancing.BalancingTests;
import fi.tallessa.legalbasis.balancing.InForce;
import fi.tallessa.nightly.RealNight;
import fi.tallessa.staff.Memberships;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;

/** What a file that is begun anew after a return rests on, and who has to know of it (D20). */
@RegisterTest
class BeginningAnewTest {

  private static final String CLOSES = "A guardian has to know of the new relationship";

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired Owner owner;
  private WorkerId sanna;
  private OneFile elli;
  private LocalDate today;
  private String service;

  @BeforeEach
  void whoLeads() {
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
  }

  @Test
  void s04_each_group_rests_on_the_test_in_force_at_the_return_and_what_was_before_is_history()
      throws Exception {
    child("2015-02-14");
    var before = history();
    ended(3);
    back().andExpect(status().isSeeOther());
    assertThat(history()).hasSize(2 * before.size()).containsAll(before);
    for (var rest : elli.in(permit -> beans.getBean(Bases.class).of(permit)).all()) {
      var basis = (LegitimateInterest) rest.basis();
      assertThat(basis.version()).as("%s", rest).isEqualTo(1);
      assertThat(basis.service()).as("%s", rest).isNotEqualTo(elli.service);
      assertThat(rest.version()).as("%s", rest).isEqualTo(2);
      assertThat(rest.worker()).as("%s", rest).isEqualTo(sanna);
    }
    assertThat(elli.body("/bases/contact")).contains("balancing test 1", "balancing test 3");
  }

  @Test
  void s04_a_form_sent_twice_writes_it_once() throws Exception {
    child("2015-02-14");
    ended(3);
    back().andExpect(status().isSeeOther());
    var once = history();
    back().andExpect(status().isSeeOther());
    assertThat(history()).isEqualTo(once);
  }

  @Test
  void s07_thirty_days_after_the_end_what_a_guardian_was_told_still_counts() throws Exception {
    child("2015-02-14");
    ended(30);
    assertThat(page()).doesNotContain(CLOSES);
    back().andExpect(status().isSeeOther());
    elli.get("").andExpect(status().isOk());
  }

  @Test
  void s07_a_day_later_a_guardian_is_told_anew_before_the_file_opens() throws Exception {
    child("2015-02-14");
    ended(31);
    assertThat(page()).contains(CLOSES);
    back().andExpect(status().isSeeOther());
    assertThat(OneFile.text(elli.get("").andExpect(status().isLocked())))
        .contains("The customer has come back", "Knows of the relationship that ended", "Elli")
        .doesNotContain("By the corrected age", "Elli Rantala");
    elli.post("/guardians/" + elli.helmi + "/awareness", "by", "us", "how", "phone")
        .andExpect(status().isSeeOther());
    elli.get("").andExpect(status().isOk());
  }

  @Test
  void s07_what_was_told_since_the_end_counts_whenever_that_was() throws Exception {
    child("2015-02-14");
    told(today.minusDays(99));
    ended(100);
    assertThat(page()).doesNotContain(CLOSES);
    back().andExpect(status().isSeeOther());
    elli.get("").andExpect(status().isOk());
  }

  @Test
  void s07_what_was_told_on_the_last_day_was_told_of_what_ended() throws Exception {
    child("2015-02-14");
    told(today.minusDays(100));
    ended(100);
    back().andExpect(status().isSeeOther());
    elli.get("").andExpect(status().isLocked());
  }

  @Test
  void s07_who_has_lost_custody_by_the_return_is_no_guardian_who_knows_however_soon_it_is()
      throws Exception {
    for (var kept : List.of(true, false)) {
      child("2015-02-14");
      elli.post(
              "/guardians/" + elli.helmi + "/custody",
              "custody",
              "joint",
              "evidence",
              "told-by-guardian",
              "lostOn",
              typed(kept ? today.plusDays(1) : today),
              "version",
              "0")
          .andExpect(status().isSeeOther());
      ended(2);
      back().andExpect(status().isSeeOther());
      assertThat(elli.get("").andReturn().getResponse().getStatus())
          .as("custody until %s", kept ? "tomorrow" : "today")
          .isEqualTo(kept ? 200 : 423);
    }
  }

  @Test
  void s07_of_somebody_of_13_nobody_asks() throws Exception {
    child("2010-02-14");
    ended(200);
    assertThat(page()).doesNotContain(CLOSES);
    back().andExpect(status().isSeeOther());
    elli.get("").andExpect(status().isOk());
  }

  /** The file is open; that it should not have been is for the line manager to hear. */
  @Test
  void s07_an_end_that_is_put_right_to_a_day_earlier_is_found_at_night() throws Exception {
    child("2015-02-14");
    ended(30);
    back().andExpect(status().isSeeOther());
    var night = new RealNight(beans, "customer.night.ages");
    night.of(today.plusDays(1));
    assertThat(unaware()).isFalse();
    owner
        .db()
        .sql(
            """
            update customer.relationship_end set ended_on = ended_on - 1 where subject_id =
              (select subject_id from access.file where code = ?)
            """)
        .param(elli.code.value())
        .update();
    night.of(today.plusDays(2));
    assertThat(unaware()).isTrue();
  }

  /** Decision 0037: whoever is responsible signs alone, and a student does not. */
  @Test
  void a_student_in_practice_is_offered_to_nobody_as_their_responsible_worker() throws Exception {
    child("2015-02-14");
    ended(3);
    var before = OneFile.text(elli.getAs(sanna, Role.MANAGER, "/relationship/new"));
    assertThat(before).contains(elli.maija.toString());
    var other = new OneFile(beans);
    owner
        .db()
        .sql(
            """
            insert into access.designation (subject_id, id, worker_id, ground, from_day, until_day,
              designated_by, designated_at, countersigner_id)
            select subject_id, gen_random_uuid(), :maija, 'DESIGNATED', current_date,
              current_date + 20, :sanna, now(), :sanna from access.file where code = :code
            """)
        .param("maija", elli.maija.value())
        .param("sanna", sanna.value())
        .param("code", other.code.value())
        .update();
    assertThat(OneFile.text(elli.getAs(sanna, Role.MANAGER, "/relationship/new")))
        .doesNotContain(elli.maija.toString());
  }

  private boolean unaware() {
    return owner
        .db()
        .sql(
            """
            select exists (select from customer.duty join access.file using (subject_id)
              where code = ? and kind = 'UNAWARE')
            """)
        .param(elli.code.value())
        .query(Boolean.class)
        .single();
  }

  /** Whose guardian was told 300 days ago, when the relationship began. */
  private void child(String birth) throws Exception {
    elli = new OneFile(beans, birth, false);
    service = null;
    people.leads(sanna, elli.maija);
    today = elli.visit(elli.maija).today();
    owner
        .db()
        .sql(
            """
            update customer.relationship set began_on = ? where subject_id =
              (select subject_id from access.file where code = ?)
            """)
        .params(today.minusDays(300), elli.code.value())
        .update();
    told(today.minusDays(300));
  }

  private void told(LocalDate on) throws Exception {
    elli.post(
            "/guardians/" + elli.helmi + "/awareness",
            "by",
            "guardian",
            "how",
            "phone",
            "on",
            typed(on))
        .andExpect(status().isSeeOther());
  }

  private void ended(int daysAgo) throws Exception {
    var day = today.minusDays(daysAgo);
    elli.post(
            "/relationship/end",
            "lastDay",
            typed(day),
            "statisticsUntil",
            typed(LocalDate.of(day.getYear() + 1, 3, 31)),
            "reason",
            "own-wish")
        .andExpect(status().isSeeOther());
    elli.post(People.by(sanna, Role.MANAGER), "/openings", "reason", "The family asks to come back")
        .andExpect(status().isSeeOther());
  }

  private String page() throws Exception {
    return OneFile.text(
        elli.getAs(sanna, Role.MANAGER, "/relationship/new").andExpect(status().isOk()));
  }

  private ResultActions back() throws Exception {
    if (service == null) {
      var made = beans.getBean(Customers.class).service();
      beans.getBean(Memberships.class).join(elli.maija, made, today);
      InForce.make(
          beans.getBean(BalancingTests.class),
          made,
          today.plusYears(1),
          people.visit(sanna),
          people.visit(people.worker(Role.MANAGER)));
      service = made.toString();
    }
    return elli.post(
        People.by(sanna, Role.MANAGER),
        "/relationship",
        "service",
        service,
        "worker",
        elli.maija.toString(),
        "reason",
        "asked-for-help",
        "source",
        "mother");
  }

  private List<Rest> history() {
    var bases = beans.getBean(Bases.class);
    return elli.in(
        permit ->
            FieldGroup.OF_A_FILE.stream()
                .flatMap(group -> bases.history(permit, group).stream())
                .toList());
  }

  private static String typed(LocalDate day) {
    return DateTimeFormatter.ofPattern("d.M.uuuu").format(day);
  }
}
