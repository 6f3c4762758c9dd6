package fi.tallessa.customer.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.Customers;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.search.Directory;
import fi.tallessa.holdings.Entry;
import fi.tallessa.holdings.Holding;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@RegisterTest
class MatchingTest {

  @Autowired Matching matching;
  @Autowired Customers customers;
  @Autowired Directory directory;
  @Autowired List<Holding> holdings;
  @Autowired People people;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient db;
  @Autowired MockMvc mvc;

  private final String name = "Onni " + UUID.randomUUID().toString().replaceAll("[^a-f]", "x");
  private WorkerId maija;
  private WorkerId sanna;
  private Permit there;
  private Permit registered;

  @BeforeEach
  void onniIsThereAndIsRegisteredElsewhere() throws Exception {
    assertThat(directory.awaitBuilt(30)).isTrue();
    // A file nobody leads falls to every manager, whoever made it.
    db.sql("delete from customer.match_notice").update();
    maija = people.worker(Role.WORKER);
    sanna = people.worker(Role.MANAGER);
    people.leads(sanna, maija);
    there = onni(people.worker(Role.WORKER));
    registered = onni(maija);
  }

  @Test
  void d09_a_strong_match_elsewhere_is_told_to_the_line_manager_alone() {
    notice(name, "2018");

    assertThat(matching.open(people.visit(sanna)))
        .singleElement()
        .satisfies(
            match -> {
              assertThat(match.registered()).isEqualTo(registered.code());
              assertThat(match.other()).isEqualTo(there.code());
            });
    assertThat(matching.open(people.visit(maija))).isEmpty();
    assertThat(matching.open(people.visit(people.worker(Role.MANAGER)))).isEmpty();
  }

  @Test
  void d09_it_is_a_look_at_that_person() {
    notice(name, "2018");
    assertThat(
            db.sql("select action from audit.access_log where subject_id = ? and worker_id = ?")
                .params(there.subject().value(), maija.value())
                .query(String.class)
                .list())
        .containsExactly("customer.matching.notice");
  }

  /** Whoever may never open a file does not get by it by beginning a second one. */
  @Test
  void k15_whoever_registers_anew_whom_they_may_never_open_has_tried_and_the_notice_says_so()
      throws Exception {
    db.sql(
            """
            insert into access.conflict (subject_id, id, worker_id, from_at, set_by, version, sealed)
            values (?, gen_random_uuid(), ?, now(), ?, 1, '\\x00')
            """)
        .params(there.subject().value(), maija.value(), sanna.value())
        .update();
    notice(name, "2018");
    assertThat(
            db.sql("select refusal from audit.access_log where subject_id = ? and worker_id = ?")
                .params(there.subject().value(), maija.value())
                .query(String.class)
                .list())
        .containsExactly("NOT_THERE");
    assertThat(matching.open(people.visit(sanna)).getFirst().tied()).isTrue();
    mvc.perform(get("/reviews/matches").with(People.by(sanna, Role.MANAGER)).secure(true))
        .andExpect(
            content()
                .string(
                    containsString("/customers/" + registered.code().shown() + "/conflicts\"")));
  }

  @Test
  void d09_a_first_name_another_year_or_ones_own_is_no_strong_match() {
    notice("Onni", "2018");
    notice(name, "2017");
    notice(name, "unknown");
    var twin = Map.of(Field.NAME, "Aino " + name, Field.BIRTH, "2011");
    customers.register(maija, twin);
    var second = customers.register(maija, twin);
    transaction.executeWithoutResult(
        status -> matching.notice(second, twin.get(Field.NAME), Birth.read("2011")));
    assertThat(matching.open(people.visit(sanna))).isEmpty();
  }

  @Test
  void d09_the_manager_resolves_and_nobody_else() {
    notice(name, "2018");
    var match = matching.open(people.visit(sanna)).getFirst();

    assertThat(matching.resolve(match.registered(), match.id(), people.visit(maija)))
        .isEqualTo(Entry.closed(Refusal.NOT_YOURS_TO_DO));
    assertThat(matching.resolve(match.registered(), match.id(), people.visit(sanna)))
        .isEqualTo(Entry.open(true));
    assertThat(matching.open(people.visit(sanna))).isEmpty();
    assertThat(matching.resolve(match.registered(), match.id(), people.visit(sanna)))
        .isEqualTo(Entry.open(false));
    assertThat(
            db.sql(
                    """
                    select count(*) from audit.access_log
                    where worker_id = ? and action = 'customer.matching.resolve'
                    """)
                .param(sanna.value())
                .query(Long.class)
                .single())
        .as("resolved once, said once")
        .isEqualTo(1);
  }

  @Test
  void it_goes_when_either_of_the_two_goes() {
    notice(name, "2018");
    var ours = holdings.stream().filter(one -> one.describe().name().equals("matches")).findFirst();
    transaction.executeWithoutResult(status -> ours.orElseThrow().erase(there));
    assertThat(matching.open(people.visit(sanna))).isEmpty();
  }

  @Test
  void the_page_shows_two_codes_and_resolves() throws Exception {
    notice(name, "2018");
    var match = matching.open(people.visit(sanna)).getFirst();
    mvc.perform(get("/reviews/matches").with(People.by(sanna, Role.MANAGER)).secure(true))
        .andExpect(content().string(containsString(there.code().shown())))
        .andExpect(content().string(not(containsString("Onni"))));
    mvc.perform(post(match.path()).with(People.by(sanna, Role.MANAGER)).with(csrf()).secure(true))
        .andExpect(redirectedUrl("/reviews/matches"));
    assertThat(matching.open(people.visit(sanna))).isEmpty();
  }

  private void notice(String named, String born) {
    transaction.executeWithoutResult(
        status -> matching.notice(registered, named, Birth.read(born)));
  }

  private Permit onni(WorkerId worker) {
    return customers.register(worker, Map.of(Field.NAME, name, Field.BIRTH, "2018-02-28"));
  }
}
