package fi.tallessa.customer.consents;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.Visit;
import fi.tallessa.legalbasis.consent.Denial;
import fi.tallessa.legalbasis.consent.Denials;
import fi.tallessa.legalbasis.item.ItemId;
import fi.tallessa.legalbasis.item.TestItems;
import fi.tallessa.nightly.RealNight;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What a young person keeps from their guardians: who may, why, and that somebody looks again. */
@RegisterTest
class DenialTest {

  static final Map<String, String> DENYING =
      Map.of("reason", "Fears her father", "judged", "14, knows well what it means");

  private static final String AGAIN = "Look again";

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired Owner owner;
  @Autowired MovableClock clock;
  private OneFile elli;
  private Given given;
  private ItemId notes;

  @BeforeEach
  void file() {
    file("2012-02-14");
    notes = new TestItems(beans, people.visit(people.worker("Sanna Aalto", Role.MANAGER))).notes();
  }

  private void file(String born) {
    elli = new OneFile(beans, born, true);
    given = new Given(elli);
  }

  @AfterEach
  void backToNow() {
    clock.setBack();
  }

  @Test
  void k3_both_answers_are_needed_and_what_was_typed_stays() throws Exception {
    var page = OneFile.text(given.post(path(), Map.of("reason", "Fears her father")));
    assertThat(page).contains("id=\"judged-problem\"", "Fears her father");
    assertThat(given.status(path(), Map.of("judged", "14"))).isEqualTo(422);
    assertThat(standing()).isNull();
    assertThat(given.status(path(), DENYING)).isEqualTo(303);
    assertThat(elli.body("/consents/" + notes))
        .contains("Fears her father", "14, knows well what it means", "Looked at", "Look again by");
    assertThat(standing().lookOn()).isEqualTo(standing().on().plusMonths(6));
  }

  @Test
  void k3_d8_a_child_under_13_and_somebody_of_age_are_refused_with_a_sentence() throws Exception {
    file("2015-02-14");
    assertThat(elli.body("/consents/" + notes)).contains("Under 13 the guardians decide");
    assertThat(given.status(path(), DENYING)).isEqualTo(422);
    assertThat(standing()).isNull();
    file("2001-02-14");
    assertThat(given.status(path(), DENYING)).isEqualTo(422);
    assertThat(standing()).isNull();
  }

  @Test
  void k3_sent_twice_it_is_one_look_and_another_day_it_is_another() throws Exception {
    given.post(path(), DENYING);
    given.post(path(), DENYING);
    assertThat(rows()).isEqualTo(1);
    clock.move(Duration.ofDays(1));
    given.post(path(), DENYING);
    assertThat(rows()).isEqualTo(2);
  }

  @Test
  void k3_it_is_on_the_list_two_weeks_before_it_has_to_be_looked_at_until_somebody_has()
      throws Exception {
    given.post(path(), DENYING);
    assertThat(toDo()).doesNotContain(AGAIN);
    lookOn(today().plusDays(15));
    assertThat(toDo()).doesNotContain(AGAIN);
    lookOn(today().plusDays(14));
    assertThat(toDo()).contains(AGAIN);
    assertThat(elli.body("")).contains(AGAIN);
    clock.move(Duration.ofDays(1));
    assertThat(given.status(path(), Map.of("reason", "", "judged", "14"))).isEqualTo(422);
    assertThat(given.status(path(), Map.of("reason", "Still fears him", "judged", "14")))
        .isEqualTo(303);
    assertThat(toDo()).doesNotContain(AGAIN);
  }

  @Test
  void k3_it_ends_with_a_reason_and_is_asked_of_nobody_any_more() throws Exception {
    given.post(path(), DENYING);
    lookOn(today());
    assertThat(given.status(path() + "/end", Map.of())).isEqualTo(422);
    assertThat(standing()).isNotNull();
    assertThat(given.status(path() + "/end", Map.of("reason", "Told her father herself")))
        .isEqualTo(303);
    assertThat(standing()).isNull();
    assertThat(toDo()).doesNotContain(AGAIN);
  }

  @Test
  void k3_a_birthday_of_13_or_18_since_somebody_looked_asks_to_look_again_until_they_have()
      throws Exception {
    file(LocalDate.now(Visit.ZONE).minusYears(13).toString());
    given.post(path(), DENYING);
    night();
    assertThat(toDo()).as("looked at on the birthday itself").doesNotContain(AGAIN);
    owner
        .db()
        .sql("update legalbasis.consent_denial set at = at - interval '10 days' where stands")
        .update();
    night();
    assertThat(toDo()).contains("The age has changed: look again");
    assertThat(given.status(path(), Map.of("reason", "As before", "judged", "13 now")))
        .isEqualTo(303);
    assertThat(toDo()).doesNotContain(AGAIN);
    night();
    assertThat(toDo()).doesNotContain(AGAIN);
  }

  @Test
  void k3_a_birth_date_corrected_to_below_13_asks_to_look_again() throws Exception {
    given.post(path(), DENYING);
    night();
    assertThat(toDo()).doesNotContain(AGAIN);
    elli.post("/data/birth", "value", "14.2.2018", "source", "mother", "version", "1");
    night();
    assertThat(toDo()).contains("The age has changed: look again");
  }

  private void night() {
    new RealNight(beans, "customer.night.ages").of(today());
  }

  private String path() {
    return "/consents/" + notes + "/denial";
  }

  private Denial standing() {
    return elli.in(permit -> beans.getBean(Denials.class).standing(permit)).get(notes);
  }

  private LocalDate today() {
    return elli.visit(elli.maija).today();
  }

  private String toDo() throws Exception {
    var request = MockMvcRequestBuilders.get("/duties");
    return OneFile.text(
        beans.getBean(MockMvc.class).perform(People.as(elli.maija, Role.WORKER, request)));
  }

  private void lookOn(LocalDate day) {
    owner
        .db()
        .sql(
            """
            update legalbasis.consent_denial set look_on = ?
            where stands and subject_id = (select subject_id from access.file where code = ?)
            """)
        .params(day, elli.code.value())
        .update();
  }

  private int rows() {
    return owner
        .db()
        .sql(
            """
            select count(*) from legalbasis.consent_denial join access.file using (subject_id)
            where code = ?
            """)
        .param(elli.code.value())
        .query(Integer.class)
        .single();
  }
}
