package fi.tallessa.casework.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.tallessa.MovableClock;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.association.Names;
import fi.tallessa.association.UnitId;
import fi.tallessa.association.Units;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.TypedDay;
import fi.tallessa.kernel.WorkerId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Each unit is asked once a year whether it needs what it keeps (S40). */
@RegisterTest
class UnitReviewTest {

  @Autowired ApplicationContext beans;
  @Autowired MovableClock clock;
  @Autowired MockMvc http;
  @Autowired People people;
  @Autowired Units units;
  WorkerId sanna;
  UnitId unit;
  String name;

  @BeforeEach
  void aUnit() {
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    name = "Perhetyö " + UUID.randomUUID();
    unit = units.add(new Names(name, name, name));
  }

  @AfterEach
  void setBack() {
    clock.setBack();
  }

  @Test
  void s40_a_review_has_an_outcome_and_a_next_day_and_stays_to_be_read() throws Exception {
    assertThat(line()).contains("never asked");
    var next = people.visit(sanna).today().plusMonths(2);
    var once = UUID.randomUUID().toString();
    for (int twice = 0; twice < 2; twice++) {
      assertThat(review(once, "less", "Fewer letters", TypedDay.typed(next)).getStatus())
          .isEqualTo(303);
    }
    assertThat(line())
        .contains("Less is kept from now on")
        .doesNotContain("never asked", "asked now");
    var page = page("/reviews/need/" + unit);
    assertThat(page).contains("Fewer letters", "Sanna Aalto");
    assertThat(page.split("Fewer letters", -1)).hasSize(2);
    clock.move(Duration.ofDays(62));
    assertThat(line()).contains("to be asked now");
  }

  @Test
  void s40_no_outcome_or_a_day_beyond_a_year_is_refused_with_every_word() throws Exception {
    var late = TypedDay.typed(people.visit(sanna).today().plusDays(367));
    var answer = review(UUID.randomUUID().toString(), "", "Fewer letters", late);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
        .contains("Fewer letters", late, "outcome-problem", "next-problem");
  }

  @Test
  void s40_with_whom_old_notes_wait_is_seen_by_code_by_whoever_answers_for_them() throws Exception {
    var elli = new OneFile(beans);
    people.leads(sanna, elli.maija);
    new GivenConsents(elli).notes();
    new Old(elli).wrote("Elli told of the summer");
    var heli = people.worker("Heli Koski", Role.MANAGER);
    people.leads(heli, people.worker("Petri", Role.WORKER));

    assertThat(page("/reviews/need"))
        .contains(elli.code.shown(), "One note waits")
        .doesNotContain("Rantala", "summer");
    assertThat(pageAs(heli, "/reviews/need")).doesNotContain(elli.code.shown());
    assertThat(elli.lines("casework.need.open")).isZero();

    elli.freeze();
    assertThat(page("/reviews/need")).doesNotContain(elli.code.shown());
  }

  @Test
  void k15_who_may_never_open_a_file_does_not_see_that_its_notes_are_old() throws Exception {
    var elli = new OneFile(beans);
    people.leads(sanna, elli.maija);
    new GivenConsents(elli).notes();
    new Old(elli).wrote("Elli told of the summer");
    assertThat(page("/reviews/need")).contains(elli.code.shown());
    elli.bar(sanna);
    assertThat(page("/reviews/need")).doesNotContain(elli.code.shown());
  }

  private String line() throws Exception {
    var page = page("/reviews/need");
    var from = page.substring(page.indexOf(name));
    return from.substring(0, from.indexOf("</li>"));
  }

  private String page(String path) throws Exception {
    return pageAs(sanna, path);
  }

  private String pageAs(WorkerId manager, String path) throws Exception {
    return ask(manager, MockMvcRequestBuilders.get(path))
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private MockHttpServletResponse review(String once, String outcome, String words, String next)
      throws Exception {
    return ask(
        sanna,
        MockMvcRequestBuilders.post("/reviews/need/" + unit)
            .param("once", once)
            .param("outcome", outcome)
            .param("words", words)
            .param("next", next)
            .with(csrf()));
  }

  private MockHttpServletResponse ask(WorkerId manager, MockHttpServletRequestBuilder request)
      throws Exception {
    return http.perform(
            People.as(manager, Role.MANAGER, request.header("Accept-Language", "en").secure(true)))
        .andReturn()
        .getResponse();
  }
}
