package fi.tallessa.access.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.MovableClock;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.access.Doors;
import fi.tallessa.audit.Looker;
import fi.tallessa.audit.Looks;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Who has looked is told to those who work with the customer, and to the manager. */
@RegisterTest
class LooksTest {

  @Autowired MockMvc web;
  @Autowired People people;
  @Autowired Doors doors;
  @Autowired Owner owner;
  @Autowired Looks looks;
  @Autowired MovableClock clock;
  @Autowired Statements statements;

  private WorkerId maija;
  private WorkerId celia;
  private WorkerId sanna;
  private Permit elli;

  @BeforeEach
  void cast() {
    maija = people.worker("Maija Lehto", Role.WORKER);
    celia = people.worker("Celia Berg", Role.WORKER);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, maija);
    elli = doors.register(maija);
  }

  @AfterEach
  void now() {
    clock.setBack();
  }

  @Test
  void s25_refusals_are_told_beside_what_was_read() throws Exception {
    doors.knock(elli.code(), maija);
    doors.knock(elli.code(), celia);

    looks(sanna, Role.MANAGER)
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Celia Berg")))
        .andExpect(content().string(containsString("Not designated. Saw nothing.")))
        .andExpect(content().string(containsString("one refusal.")))
        .andExpect(content().string(containsString("Own customer.")))
        .andExpect(content().string(containsString("looked at who has looked")));
  }

  /** Why somebody tried may be a tie that colleagues are not to know of. */
  @Test
  void k15_colleagues_read_who_has_looked_and_not_who_has_tried() throws Exception {
    doors.knock(elli.code(), maija);
    doors.knock(elli.code(), celia);

    looks(maija, Role.WORKER)
        .andExpect(content().string(containsString("Own customer.")))
        .andExpect(content().string(not(containsString("Celia Berg"))))
        .andExpect(content().string(not(containsString("one refusal"))));
  }

  @Test
  void the_reason_of_a_manager_is_told_with_what_they_did() throws Exception {
    web.perform(
        People.as(sanna, Role.MANAGER, post(file() + "/openings")).param("reason", "Sick day"));
    doors.knock(elli.code(), sanna);

    looks(maija, Role.WORKER)
        .andExpect(content().string(containsString("Reason: “Sick day”")))
        .andExpect(content().string(containsString("said why before opening the file")));
  }

  @Test
  void a_manager_sees_it_without_a_reason() throws Exception {
    looks(sanna, Role.MANAGER)
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Maija Lehto")));
  }

  @Test
  void d28_a_file_of_others_looks_like_no_file() throws Exception {
    var nobodys = free();
    var other = page(elli.code(), celia);
    var none = page(nobodys, celia);

    assertThat(other.andReturn().getResponse().getStatus()).isEqualTo(404);
    assertThat(plain(none, nobodys)).isEqualTo(plain(other, elli.code()));
    assertThat(statements.during(() -> page(elli.code(), celia)))
        .isEqualTo(statements.during(() -> page(nobodys, celia)));
  }

  @Test
  void older_lines_are_a_page_further() throws Exception {
    for (int n = 0; n < 120; n++) {
      doors.knock(elli.code(), n % 2 == 0 ? maija : celia);
    }
    var first = looks(maija, Role.WORKER).andReturn().getResponse().getContentAsString();
    assertThat(first).contains("?before=").doesNotContain("registered the customer");
    var older = first.replaceAll("(?s).*looks\\?before=(\\d+).*", "$1");

    web.perform(People.as(maija, Role.WORKER, get(file() + "/looks?before=" + older)))
        .andExpect(content().string(containsString("Registered the customer.")))
        .andExpect(content().string(not(containsString("href=\"" + file() + "/looks?before="))));
  }

  @Test
  void lately_counts_openings_by_person_in_one_statement() {
    doors.knock(elli.code(), maija);
    doors.knock(elli.code(), celia);
    assertThat(looks.lately(elli)).extracting(Looker::who, Looker::times).hasSize(1);
    assertThat(looks.lately(elli).getFirst().times()).isEqualTo(2);
    assertThat(statements.during(() -> looks.lately(elli))).hasSize(1);

    clock.move(Duration.ofDays(31));
    var later = ((fi.tallessa.holdings.Entry.Open<Permit>) doors.knock(elli.code(), maija)).value();
    assertThat(looks.lately(later).getFirst().times()).isEqualTo(1);
  }

  @Test
  void a_customers_log_costs_few_statements() {
    assertThat(statements.during(() -> looks(maija, Role.WORKER))).hasSizeLessThanOrEqualTo(6);
  }

  private String file() {
    return "/customers/" + elli.code().shown();
  }

  private ResultActions looks(WorkerId worker, Role role) throws Exception {
    return web.perform(People.as(worker, role, get(file() + "/looks")));
  }

  private ResultActions page(Code code, WorkerId worker) throws Exception {
    return web.perform(
        People.as(worker, Role.WORKER, get("/customers/" + code.shown() + "/looks")));
  }

  /** The page without what must differ: its own address and the token of its forms. */
  private static String plain(ResultActions answered, Code code) throws Exception {
    return answered
        .andReturn()
        .getResponse()
        .getContentAsString()
        .replace(code.shown(), "CODE")
        .replaceAll("value=\"[A-Za-z0-9_-]{40,}\"", "TOKEN");
  }

  private Code free() {
    return Stream.generate(() -> Code.random(new Random()))
        .filter(
            code ->
                owner
                    .db()
                    .sql("select from access.file where code = ?")
                    .param(code.value())
                    .query()
                    .listOfRows()
                    .isEmpty())
        .findFirst()
        .orElseThrow();
  }
}
