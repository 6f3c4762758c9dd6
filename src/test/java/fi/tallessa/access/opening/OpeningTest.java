package fi.tallessa.access.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.access.Doors;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A line manager opens a file with a reason. */
@RegisterTest
class OpeningTest {

  private static final String WHY = "Mother called the office";

  @Autowired MockMvc web;
  @Autowired People people;
  @Autowired Doors doors;
  @Autowired Openings openings;
  @Autowired Owner owner;
  @Autowired MovableClock clock;
  @Autowired Statements statements;

  private WorkerId sanna;
  private Permit elli;

  @BeforeEach
  void cast() {
    var maija = people.worker("Maija Lehto", Role.WORKER);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, maija);
    elli = doors.register(maija);
  }

  @AfterEach
  void now() {
    clock.setBack();
  }

  @Test
  void s25_a_file_opens_to_the_manager_for_an_hour_after_a_reason() throws Exception {
    assertThat(knock(sanna)).isEqualTo(Entry.closed(Refusal.NEEDS_REASON));

    give(sanna, WHY).andExpect(redirectedUrl(file()));
    assertThat(knock(sanna)).isInstanceOf(Entry.Open.class);

    clock.move(Duration.ofMinutes(59));
    assertThat(knock(sanna)).isInstanceOf(Entry.Open.class);
    clock.move(Duration.ofMinutes(1));
    assertThat(knock(sanna)).isEqualTo(Entry.closed(Refusal.NEEDS_REASON));
  }

  @Test
  void the_reason_is_sealed_with_the_key_of_the_customer() throws Exception {
    give(sanna, WHY);

    var sealed =
        owner
            .db()
            .sql("select sealed from access.opening where subject_id = ?")
            .param(elli.subject().value())
            .query((row, n) -> row.getBytes(1))
            .single();
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Mother");
    assertThat(openings.since(elli.visit().when(), elli))
        .singleElement()
        .extracting(Opening::reason)
        .isEqualTo(WHY);
  }

  @Test
  void a_reason_opens_nothing_to_a_manager_of_others() throws Exception {
    var heli = people.worker(Role.MANAGER);
    people.leads(heli, people.worker(Role.WORKER));
    var before = rows();
    assertThat(statusOf(heli)).isNotEqualTo(303);
    assertThat(rows()).isEqualTo(before);
    assertThat(knock(heli)).isEqualTo(Entry.closed(Refusal.NOT_THERE));
  }

  @Test
  void a_reason_opens_nothing_that_is_frozen() throws Exception {
    doors.freeze(elli);
    assertThat(statusOf(sanna)).isNotEqualTo(303);
    assertThat(rows()).isZero();
  }

  @Test
  void another_language_keeps_the_reason_typed_and_gives_none() throws Exception {
    web.perform(as(sanna, post(file() + "/openings")).param("reason", WHY).param("lang", "sv"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("<html lang=\"sv\"")))
        .andExpect(content().string(containsString(WHY)));
    assertThat(rows()).isZero();
  }

  @Test
  void too_short_a_reason_comes_back_as_typed() throws Exception {
    give(sanna, "ok<")
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("ok&lt;")))
        .andExpect(content().string(containsString("at least 5 letters")));
    assertThat(knock(sanna)).isEqualTo(Entry.closed(Refusal.NEEDS_REASON));
  }

  @Test
  void d28_asking_why_asks_no_file() {
    assertThat(statements.during(() -> web.perform(as(sanna, get(file() + "/openings/new")))))
        .noneMatch(sql -> sql.contains("access.") || sql.contains("audit."));
  }

  private Entry<Permit> knock(WorkerId worker) {
    return doors.knock(elli.code(), worker);
  }

  private String file() {
    return "/customers/" + elli.code().shown();
  }

  private ResultActions give(WorkerId manager, String reason) throws Exception {
    return web.perform(as(manager, post(file() + "/openings")).param("reason", reason));
  }

  /** 0 where nothing yet makes a page of a closed door. */
  private int statusOf(WorkerId manager) {
    try {
      return give(manager, WHY).andReturn().getResponse().getStatus();
    } catch (Exception stopped) {
      return 0;
    }
  }

  private long rows() {
    return owner
        .db()
        .sql("select count(*) from access.opening where subject_id = ?")
        .param(elli.subject().value())
        .query(Long.class)
        .single();
  }

  private static MockHttpServletRequestBuilder as(
      WorkerId manager, MockHttpServletRequestBuilder request) {
    return People.as(manager, Role.MANAGER, request);
  }
}
