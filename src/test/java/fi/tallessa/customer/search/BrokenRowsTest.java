package fi.tallessa.customer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.Customers;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody has been at one customer's rows: a list says so in that row, and the others stand. */
@RegisterTest
class BrokenRowsTest {

  private static final Logger ROOT = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);

  @Autowired Customers customers;
  @Autowired Directory directory;
  @Autowired Renewal renewal;
  @Autowired Owner owner;
  @Autowired People people;
  @Autowired TransactionTemplate transaction;
  @Autowired MockMvc mvc;

  private final ListAppender<ILoggingEvent> said = new ListAppender<>();
  private WorkerId maija;
  private Permit elli;
  private Permit onni;
  private byte[] whole;

  @BeforeEach
  void ellisNameIsBroken() throws Exception {
    assertThat(directory.awaitBuilt(30)).isTrue();
    maija = people.worker("Maija Lehto", Role.WORKER);
    elli = customers.register(maija, Map.of(Field.NAME, "Elli Hakamaa"));
    onni = customers.register(maija, Map.of(Field.NAME, "Onni Hakamaa"));
    whole = sealed(elli);
    put(broken(whole));
    said.start();
    ROOT.addAppender(said);
  }

  @AfterEach
  void mend() {
    ROOT.detachAppender(said);
    put(whole);
  }

  @Test
  void in_the_list_one_row_says_so_and_the_other_stands() throws Exception {
    assertToldInOneRow(answer(get("/customers"), 200));
  }

  @Test
  void among_what_was_found_too() throws Exception {
    var page = answer(post("/find").param("q", "hakamaa").with(csrf()), 200);
    assertToldInOneRow(page.replace("<mark class=\"hit\">Hakamaa</mark>", "Hakamaa"));
    assertThat(answer(post("/find").param("q", elli.code().shown()).with(csrf()), 200))
        .contains(elli.code().shown(), "This cannot be read.");
  }

  @Test
  void found_with_the_mother_it_is_told_once() throws Exception {
    customers.mother(onni, "Kaisa Hakamaa", null);
    customers.mother(elli, "Kaisa Hakamaa", null);
    var page = answer(post("/find").param("q", "hakamaa").with(csrf()), 200);
    assertThat(page.split("This cannot be read", -1)).hasSize(2);
    assertThat(page).contains("mother of Onni Hakamaa");
  }

  @Test
  void among_those_who_look_alike_too() throws Exception {
    assertToldInOneRow(
        answer(post("/customers/new/search").param("q", "Hakamaa").with(csrf()), 200));
  }

  @Test
  void a_row_that_was_another_persons_is_not_shown() throws Exception {
    put(sealed(onni));
    var page = answer(get("/customers"), 200);
    assertThat(page.split("Onni Hakamaa", -1)).hasSize(2);
    assertThat(page).contains("This cannot be read.");
  }

  @Test
  void the_directory_that_stays_behind_says_of_nobody_whom_it_is_behind_for() {
    transaction.executeWithoutResult(status -> renewal.of(elli));
    assertThat(said.list)
        .hasSize(2)
        .allSatisfy(
            event -> {
              assertThat(event.getFormattedMessage())
                  .containsPattern(
                      "[0-9][A-Z][0-9]-[0-9]{3} (the search directory is behind|what is to be done)")
                  .contains("fi.tallessa.vault.SealBroken")
                  .doesNotContain(elli.code().shown(), elli.code().value())
                  .doesNotContain(elli.subject().toString());
              assertThat(event.getThrowableProxy()).isNull();
            });
  }

  private void assertToldInOneRow(String page) {
    assertThat(page)
        .contains(elli.code().shown(), onni.code().shown(), "Onni Hakamaa")
        .containsPattern("This cannot be read. Give the reference [0-9][A-Z][0-9]-[0-9]{3} to")
        .doesNotContain("Elli", "SealBroken");
    assertThat(said.list)
        .anySatisfy(
            event ->
                assertThat(event.getFormattedMessage())
                    .contains("a row of a list could not be read")
                    .doesNotContain(elli.code().shown(), "Elli"));
  }

  private String answer(MockHttpServletRequestBuilder request, int status) throws Exception {
    var answer =
        mvc.perform(
                request
                    .header("Accept-Language", "en")
                    .with(People.by(maija, Role.WORKER))
                    .secure(true))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(status);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private static byte[] broken(byte[] whole) {
    var flipped = whole.clone();
    flipped[20] ^= 1;
    return flipped;
  }

  private byte[] sealed(Permit whose) {
    return owner
        .db()
        .sql("select sealed from customer.datum where subject_id = ? and field = 'name'")
        .param(whose.subject().value())
        .query(byte[].class)
        .single();
  }

  private void put(byte[] sealed) {
    owner
        .db()
        .sql("update customer.datum set sealed = ? where subject_id = ? and field = 'name'")
        .params(sealed, elli.subject().value())
        .update();
  }
}
