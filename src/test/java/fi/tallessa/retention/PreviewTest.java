package fi.tallessa.retention;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.intake.Coming;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Issue 6, points 1 and 2: who goes when, and why, by code alone. */
@RegisterTest
@Tag("elsewhere")
class PreviewTest {

  private static final String LIST = "/reviews/retention";

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;
  @Autowired People people;
  @Autowired MockMvc browser;
  @Autowired Statements statements;

  private OneFile elli;
  private WorkerId sanna;
  private LocalDate today;

  @BeforeEach
  void file() {
    elli = new OneFile(beans);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, elli.maija);
    people.othersAreLed(owner, elli.maija);
    today = elli.visit(elli.maija).today();
  }

  @Test
  void s42_each_file_has_its_day_and_the_reason_for_it() throws Exception {
    Ended.on(elli, today);
    assertThat(get(sanna, LIST)).doesNotContain(elli.code.shown());
    assertThat(get(sanna, LIST + "?list=all"))
        .contains(elli.code.shown(), "The relationship ended", "the duty of statistics")
        .contains("The whole file goes")
        .doesNotContain("Elli");
  }

  @Test
  void s42_what_has_no_day_is_found_too() throws Exception {
    forget(elli, today.minusMonths(12).minusDays(1));
    assertThat(get(sanna, LIST + "?list=forgotten"))
        .contains(elli.code.shown(), "with no contact since", "Meet, or end it");
    assertThat(get(sanna, "/reviews/duties")).contains("No contact for long");
    assertThat(elli.body(""))
        .contains("No contact for long", "While the relationship lasts no day");
    owner
        .db()
        .sql(
            """
            insert into casework.contact (subject_id, id, version, worker_id, on_day, line, sealed)
            select subject_id, gen_random_uuid(), 1, ?, ?, 0, '' from access.file where code = ?
            """)
        .params(elli.maija.value(), today.minusMonths(12).plusDays(1), elli.code.value())
        .update();
    assertThat(get(sanna, LIST + "?list=forgotten")).doesNotContain(elli.code.shown());
    assertThat(get(sanna, "/reviews/duties")).doesNotContain("No contact for long");
  }

  @Test
  void s42_while_a_relationship_lasts_the_page_says_that_no_day_is_set() throws Exception {
    assertThat(elli.body("")).contains("The relationship lasts, so no day is set");
  }

  @Test
  void s42_nobody_is_forgotten_before_the_day() throws Exception {
    forget(elli, today.minusMonths(12).plusDays(1));
    assertThat(get(sanna, LIST + "?list=forgotten")).doesNotContain(elli.code.shown());
    forget(elli, today.minusMonths(12));
    assertThat(get(sanna, LIST + "?list=forgotten")).contains(elli.code.shown());
  }

  @Test
  void s03_an_intake_nothing_has_come_of_is_there_with_its_own_day() throws Exception {
    var coming = new Coming(beans);
    var code = coming.called();
    people.leads(sanna, coming.maija);
    assertThat(get(sanna, LIST + "?list=year"))
        .contains(code.shown(), "No relationship has come of the intake");
  }

  @Test
  void k15_who_may_never_open_a_file_does_not_see_that_it_goes() throws Exception {
    Ended.on(elli, today);
    assertThat(get(sanna, LIST + "?list=all")).contains(elli.code.shown());
    owner
        .db()
        .sql(
            """
            insert into access.conflict
              (subject_id, id, worker_id, from_at, set_by, version, sealed)
            select subject_id, gen_random_uuid(), ?, now(), ?, 1, '' from access.file
            where code = ?
            """)
        .params(sanna.value(), people.worker(Role.MANAGER).value(), elli.code.value())
        .update();
    assertThat(get(sanna, LIST + "?list=all")).doesNotContain(elli.code.shown());
  }

  @Test
  void d05_what_was_begun_and_not_saved_is_there_with_its_day_and_opens_nothing() throws Exception {
    var drafts = LIST + "?list=drafts";
    var other = people.worker(Role.MANAGER);
    people.leads(other, people.worker(Role.WORKER));
    owner
        .db()
        .sql(
            """
            insert into drafts.form_draft
              (subject_id, worker_id, form, about, version, saved_at, sealed)
            select subject_id, ?, 'casework.contact', gen_random_uuid(), 1, ?, '' from access.file
            where code = ?
            """)
        .params(elli.maija.value(), at(today.minusDays(2)), elli.code.value())
        .update();
    assertThat(get(sanna, drafts))
        .contains(elli.code.shown(), "Maija Lehto")
        .containsPattern("typed in last on \\d+ \\w+ \\d{4} and never saved")
        .doesNotContain("Elli");
    assertThat(get(other, drafts)).doesNotContain(elli.code.shown());
    elli.bar(sanna);
    assertThat(get(sanna, drafts)).as("k15").doesNotContain(elli.code.shown());
    owner
        .db()
        .sql(
            """
            insert into access.draft (subject_id, worker_id, begun_at, until_at)
            values (gen_random_uuid(), ?, ?, ?)
            """)
        .params(elli.maija.value(), at(today.minusDays(3)), at(today.plusDays(4)))
        .update();
    assertThat(get(sanna, drafts)).contains("No guardian has been told", "no code yet");
    assertThat(get(other, drafts)).doesNotContain("No guardian has been told");
  }

  private static OffsetDateTime at(LocalDate day) {
    return day.atStartOfDay(Visit.ZONE).toOffsetDateTime();
  }

  @Test
  void d28_who_leads_others_sees_nothing_of_it() throws Exception {
    Ended.on(elli, today);
    assertThat(get(people.worker(Role.MANAGER), LIST + "?list=all"))
        .doesNotContain(elli.code.shown());
  }

  @Test
  void a_page_costs_the_same_whoever_many_are_on_it() throws Exception {
    Ended.on(elli, today);
    get(sanna, LIST + "?list=all");
    int one = statements.during(() -> get(sanna, LIST + "?list=all")).size();
    for (int more = 0; more < 3; more++) {
      Ended.on(new OneFile(beans, elli.maija), today);
    }
    assertThat(statements.during(() -> get(sanna, LIST + "?list=all"))).hasSize(one);
  }

  private void forget(OneFile file, LocalDate since) {
    owner
        .db()
        .sql(
            """
            update customer.relationship set began_on = ?
            where subject_id = (select subject_id from access.file where code = ?)
            """)
        .params(since, file.code.value())
        .update();
  }

  private String get(WorkerId who, String path) throws Exception {
    var asked = MockMvcRequestBuilders.get(path).header("Accept-Language", "en");
    return browser
        .perform(People.as(who, Role.MANAGER, asked))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}
