package fi.tallessa.association.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.awaiting.Telling;
import fi.tallessa.customer.informing.InformBy;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.TimeLimit;
import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@RegisterTest
class DeadlinesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

  @Autowired MockMvc web;
  @Autowired People people;
  @Autowired Deadlines deadlines;
  @Autowired Owner owner;
  @Autowired Telling telling;

  private WorkerId sanna;
  private WorkerId daavid;

  @BeforeEach
  @AfterEach
  void asTheyCame() {
    owner.db().sql("delete from association.deadline where version > 1").update();
    owner.db().sql("update association.deadline set checked_by = null, checked_at = null").update();
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    daavid = people.worker("Daavid Holm", Role.DATA_PROTECTION);
  }

  @Test
  void every_period_comes_with_a_length_and_waits_to_be_checked() {
    var all = deadlines.standing(DAY);
    assertThat(all).extracting(DeadlineVersion::deadline).containsExactly(Deadline.values());
    assertThat(all).allMatch(one -> one.check().isEmpty());
  }

  @Test
  void periods_are_as_the_decisions_say() {
    assertThat(deadlines.of(Deadline.VERIFICATION, DAY)).isEqualTo(TimeLimit.days(60));
    assertThat(deadlines.of(Deadline.RETENTION, DAY)).isEqualTo(TimeLimit.months(18));
    assertThat(deadlines.of(Deadline.LOG, DAY)).isEqualTo(TimeLimit.months(24));
    assertThat(deadlines.of(Deadline.BALANCING_GRACE, DAY)).isEqualTo(TimeLimit.days(30));
    assertThat(deadlines.of(Deadline.GUARDIANS_ENDED, DAY)).isEqualTo(TimeLimit.days(30));
    assertThat(deadlines.of(Deadline.CONSENT_WARNING, DAY)).isEqualTo(TimeLimit.days(30));
    assertThat(deadlines.of(Deadline.CONSENT_LAST_WARNING, DAY)).isEqualTo(TimeLimit.days(7));
  }

  @Test
  void what_the_law_sets_is_a_constant_of_its_rule_and_the_page_cannot_change_it()
      throws Exception {
    assertThat(deadlines.of(Deadline.INFORMING, DAY)).isEqualTo(InformBy.LIMIT);
    assertThat(Stream.of(Deadline.values()).filter(Deadline::byLaw))
        .containsExactly(
            Deadline.ANSWER, Deadline.ANSWER_LONGER, Deadline.INFORMING, Deadline.LOOKS);
    assertThat(manager(get("/setup/deadlines/informing")).getStatus()).isEqualTo(404);
    assertThat(change(Deadline.INFORMING, "9", "x", "1.1.2030", 1).getStatus()).isEqualTo(404);
  }

  @Test
  void what_law_or_promise_leaves_is_set_within_its_bounds_and_the_rest_says_who_set_it()
      throws Exception {
    for (var one : Deadline.values()) {
      assertThat(one.allows(deadlines.of(one, DAY).number())).as("" + one).isTrue();
      if (!one.byLaw()) {
        var over = change(one, "" + (one.most() + 1), "Our own wish", "1.1.2030", 1);
        assertThat(over.getStatus()).as("" + one).isEqualTo(422);
        assertThat(over.getContentAsString()).contains("allows " + one.least() + " to");
        assertThat(change(one, "" + one.least(), "Our own", "1.1.2030", 1).getStatus())
            .as("" + one)
            .isEqualTo(303);
      }
    }
    assertThat(manager(get("/setup/deadlines")).getContentAsString()).contains("The law sets it.");
  }

  @Test
  void d05_a_draft_ends_as_the_association_has_set() throws Exception {
    var today = people.visit(sanna).today();
    change(Deadline.DRAFT, "3", "Our own decision", today.toString(), 1);
    assertThat(telling.erasedOn(people.visit(sanna))).isEqualTo(today.plusDays(3));
    assertThat(deadlines.of(Deadline.DRAFT, today.minusDays(1)))
        .as("what began before keeps its own")
        .isEqualTo(TimeLimit.days(7));
  }

  @Test
  void what_may_be_kept_moves_over_no_weekend() {
    assertThat(deadlines.lastDay(Deadline.RETENTION, LocalDate.of(2024, 8, 31)))
        .as("a Saturday")
        .isEqualTo(LocalDate.of(2026, 2, 28));
  }

  @Test
  void what_began_before_the_first_version_is_counted_by_it() {
    assertThat(deadlines.lastDay(Deadline.RETENTION, LocalDate.of(2018, 3, 31)))
        .isEqualTo(LocalDate.of(2019, 9, 30));
  }

  @Test
  void s22_a_month_to_tell_somebody_is_a_month_at_the_latest_and_moves_over_no_holiday() {
    assertThat(deadlines.lastDay(Deadline.INFORMING, LocalDate.of(2026, 11, 5)))
        .as("a Saturday")
        .isEqualTo(LocalDate.of(2026, 12, 5));
  }

  @Test
  void a_change_is_a_new_version_from_its_day_with_its_source_and_unchecked() throws Exception {
    check("log", 1);
    assertThat(change(Deadline.LOG, "48", "Regulation 2029/1", "1.1.2030", 1).getStatus())
        .isEqualTo(303);

    assertThat(deadlines.of(Deadline.LOG, LocalDate.of(2029, 12, 31)).number()).isEqualTo(24);
    assertThat(deadlines.of(Deadline.LOG, LocalDate.of(2030, 1, 1)).number()).isEqualTo(48);
    var page = manager(get("/setup/deadlines")).getContentAsString();
    assertThat(page)
        .contains("24 months", "48 months", "Regulation 2029/1", "From 1 Jan 2030")
        .contains("Checked by Daavid Holm");
    assertThat(deadlines.standing(DAY))
        .filteredOn(one -> one.deadline() == Deadline.LOG)
        .extracting(one -> one.check().isPresent())
        .containsExactly(true, false);
  }

  /** What began under an earlier one is counted by it, so somebody may have to show it. */
  @Test
  void s42_each_earlier_length_can_be_read_with_who_set_it_and_when() throws Exception {
    check("retention", 1);
    change(Deadline.RETENTION, "12", "Board, 3 May", "1.1.2030", 1);
    var heli = people.worker("Heli Koski", Role.MANAGER);
    as(
        heli,
        Role.MANAGER,
        post("/setup/deadlines/retention")
            .param("number", "9")
            .param("source", "Board, 4 June")
            .param("validFrom", "1.1.2031")
            .param("version", "2"));
    var day = ", " + people.visit(sanna).today().getDayOfMonth() + " ";
    for (var page :
        new String[] {
          manager(get("/setup/deadlines/retention")).getContentAsString(),
          contact(get("/setup/deadlines/retention")).getContentAsString()
        }) {
      assertThat(page.substring(page.indexOf("id=\"versions\"")))
          .containsSubsequence("9 months", "From 1 Jan 2031", "Board, 4 June", "Set by Heli Koski")
          .containsSubsequence("12 months", "From 1 Jan 2030", "Board, 3 May", "Set by Sanna Aalto")
          .containsSubsequence("18 months", "Came with the product", "Checked by Daavid Holm")
          .contains("Set by Sanna Aalto" + day);
    }
    assertThat(contact(get("/setup/deadlines/retention")).getContentAsString())
        .as("who checks sets nothing")
        .doesNotContain("name=\"validFrom\"", "id=\"form\"");
    assertThat(contact(get("/setup/deadlines")).getContentAsString())
        .contains("/setup/deadlines/retention#versions");
  }

  @Test
  void of_two_who_change_it_at_once_none_is_lost() throws Exception {
    change(Deadline.RETENTION, "12", "First", "1.1.2030", 1);
    var second = change(Deadline.RETENTION, "13", "Second", "1.1.2030", 1);
    assertThat(second.getStatus()).isEqualTo(409);
    assertThat(second.getContentAsString())
        .contains("Somebody else changed this meanwhile.", "First", "value=\"Second\"")
        .contains("name=\"version\" value=\"2\"");
    assertThat(deadlines.newest(Deadline.RETENTION).orElseThrow().limit().number()).isEqualTo(12);
  }

  @Test
  void a_past_day_and_no_source_are_refused() throws Exception {
    var past = change(Deadline.RETENTION, "0", " ", "1.1.2020", 1);
    assertThat(past.getStatus()).isEqualTo(422);
    assertThat(past.getContentAsString())
        .contains("id=\"number-problem\"", "id=\"source-problem\"", "id=\"validFrom-problem\"");
  }

  @Test
  void data_protection_checks_the_version_they_read_and_the_page_says_who_and_when()
      throws Exception {
    var before = contact(get("/setup/deadlines")).getContentAsString();
    assertThat(before).contains("Ask the data-protection contact", unchecked(0));
    change(Deadline.RETENTION, "12", "First", people.visit(sanna).today().toString(), 1);
    check("retention", 1);
    assertThat(deadlines.newest(Deadline.RETENTION).orElseThrow().check())
        .as("it was changed after they had read it")
        .isEmpty();
    check("retention", 2);
    var check = deadlines.newest(Deadline.RETENTION).orElseThrow().check().orElseThrow();
    assertThat(check.by()).isEqualTo(daavid);
    assertThat(contact(get("/setup/deadlines")).getContentAsString())
        .contains("Checked by Daavid Holm", unchecked(1));
  }

  @Test
  void a_manager_checks_nothing() throws Exception {
    assertThat(manager(post("/setup/deadlines/log/check").param("version", "1")).getStatus())
        .isEqualTo(403);
    assertThat(manager(get("/setup/deadlines")).getContentAsString())
        .doesNotContain("/setup/deadlines/log/check");
  }

  private static String unchecked(int checked) {
    return (Deadline.values().length - checked) + " wait for";
  }

  private MockHttpServletResponse change(
      Deadline deadline, String number, String source, String from, int version) throws Exception {
    return manager(
        post("/setup/deadlines/" + deadline.code())
            .param("number", number)
            .param("source", source)
            .param("validFrom", from)
            .param("version", "" + version));
  }

  private void check(String deadline, int version) throws Exception {
    contact(post("/setup/deadlines/" + deadline + "/check").param("version", "" + version));
  }

  private MockHttpServletResponse manager(MockHttpServletRequestBuilder request) throws Exception {
    return as(sanna, Role.MANAGER, request);
  }

  private MockHttpServletResponse contact(MockHttpServletRequestBuilder request) throws Exception {
    return as(daavid, Role.DATA_PROTECTION, request);
  }

  private MockHttpServletResponse as(WorkerId who, Role role, MockHttpServletRequestBuilder request)
      throws Exception {
    return web.perform(People.as(who, role, request)).andReturn().getResponse();
  }
}
