package fi.tallessa.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Route;
import fi.tallessa.casework.attachment.Bringing;
import fi.tallessa.customer.ContactBoxes;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.files.Made;
import fi.tallessa.kernel.Role;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A disk without room: a plain page, nothing opened without its line, nothing half kept. */
@RegisterTest
@ExtendWith(OutputCaptureExtension.class)
class FullDiskTest {

  /** Tells whoever just ended a relationship what follows, and reads nothing of the file. */
  private static final String OPENS_NOBODY = "/customers/{code}/relationship/ended";

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Test
  void d26_without_room_for_a_line_in_the_log_no_page_about_somebody_opens(CapturedOutput log)
      throws Exception {
    var elli = new OneFile(beans);
    try (var _ = full("audit.access_log")) {
      for (var route : routes()) {
        var answer = ask(elli, route).andReturn().getResponse();
        assertThat(answer.getStatus()).as("" + route).isEqualTo(503);
        assertThat(answer.getContentAsString())
            .as("" + route)
            .contains("Nothing opens now, because the log cannot be written", "Reference ")
            .doesNotContain("Elli", "Rantala", "Exception", "planted");
      }
    }
    assertThat(log.getAll()).contains(" LOG ").doesNotContain("Rantala", "No space left");
    assertThat(elli.body("")).as("by itself, once there is room").contains("Elli Rantala");
  }

  @Test
  void without_room_for_a_change_nothing_is_kept_of_it_and_the_page_says_so() throws Exception {
    var elli = new OneFile(beans);
    var before = elli.lines("customer.data.change");
    try (var _ = full("customer.datum")) {
      var answer = change(elli).andReturn().getResponse();
      assertThat(answer.getStatus()).isEqualTo(507);
      assertThat(answer.getContentAsString())
          .contains("There is no room left to save", "Nothing is saved yet, but what you wrote")
          .contains("action=\"" + elli.address("/data/name") + "\"", "Send again", "Reference ")
          .contains("name=\"value\" value=\"Elli Ilta\"", "name=\"version\" value=\"1\"")
          .doesNotContain("Exception", "planted", "Rantala");
      assertThat(change(elli, "cross-site").andReturn().getResponse().getContentAsString())
          .as("to another site not a word goes back")
          .contains("Nothing was saved")
          .doesNotContain("Ilta", "Send again");
      assertThat(elli.history(Field.NAME)).hasSize(1);
      assertThat(elli.lines("customer.data.change"))
          .as("no line without its act")
          .isEqualTo(before);
      assertThat(elli.body("")).as("reading goes on").contains("Elli Rantala");
    }
    assertThat(change(elli).andReturn().getResponse().getStatus()).isEqualTo(303);
    assertThat(elli.history(Field.NAME)).hasSize(2);
  }

  /** Issue 4: the log full while a draft is open. */
  @Test
  void i4_03_while_the_log_is_full_a_draft_stays_as_it_was_and_what_was_typed_since_comes_back()
      throws Exception {
    var elli = new OneFile(beans);
    new GivenConsents(elli).notes();
    var typed = new HashMap<String, String>();
    var boxes = ContactBoxes.of("text", "Half a sentence", "seen", "0");
    for (int at = 0; at < boxes.length; at += 2) {
      typed.put(boxes[at], boxes[at + 1]);
    }
    assertThat(sent(elli, "/contacts/new/draft", typed).getStatus()).isEqualTo(303);
    typed.put("text", "Half a sentence, and the other half");
    try (var _ = full("audit.access_log")) {
      var saving = sent(elli, "/contacts/new/draft", typed);
      assertThat(saving.getStatus()).as("the page says that it is not saved").isEqualTo(503);
      var answer = sent(elli, "/contacts/new", typed);
      assertThat(answer.getStatus()).isEqualTo(503);
      assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
          .contains("Nothing opens now, because the log cannot be written")
          .contains("Nothing is saved yet, but what you wrote", "Send again")
          .contains("Half a sentence, and the other half");
    }
    assertThat(elli.body("/contacts/new"))
        .contains("Half a sentence")
        .doesNotContain("the other half");
    typed.put("seen", "1");
    assertThat(sent(elli, "/contacts/new", typed).getStatus()).isEqualTo(303);
    assertThat(elli.body("/timeline")).contains("Half a sentence, and the other half");
  }

  /** Issue 6, point 10: as a copy that stands by, which was put in place of the database. */
  @Test
  void i6_10_in_a_database_that_may_only_be_read_nobody_opens_and_no_word_is_lost()
      throws Exception {
    var elli = new OneFile(beans);
    try (var _ = readOnly()) {
      for (var route : routes()) {
        assertThat(ask(elli, route).andReturn().getResponse().getStatus())
            .as("" + route)
            .isEqualTo(503);
      }
      var answer = change(elli).andReturn().getResponse();
      assertThat(answer.getStatus()).isEqualTo(503);
      assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
          .contains("because the log cannot be written", "Send again")
          .contains("name=\"value\" value=\"Elli Ilta\"")
          .doesNotContain("Rantala", "Exception");
    }
    assertThat(change(elli).andReturn().getResponse().getStatus()).isEqualTo(303);
  }

  /** Until it is closed, every connection may only read. */
  private Room readOnly() {
    readOnly("on");
    return () -> readOnly("off");
  }

  private void readOnly(String state) {
    var db = owner.superuser().db();
    db.sql("alter system set default_transaction_read_only = " + state).update();
    db.sql("select pg_reload_conf()").query().listOfRows();
    await().until(() -> state(db).equals(state));
  }

  private static String state(JdbcClient db) {
    return db.sql("show default_transaction_read_only").query(String.class).single();
  }

  private static MockHttpServletResponse sent(OneFile elli, String path, Map<String, String> boxes)
      throws Exception {
    var form = post(elli.address(path));
    boxes.forEach(form::param);
    return elli.bean(MockMvc.class)
        .perform(
            People.as(elli.maija, Role.WORKER, form)
                .header("Accept-Language", "en")
                .header("Sec-Fetch-Site", "same-origin"))
        .andReturn()
        .getResponse();
  }

  @Test
  void i5_10_of_a_file_that_finds_no_room_no_piece_is_kept_and_the_words_beside_it_come_back()
      throws Exception {
    var elli = new OneFile(beans);
    new GivenConsents(elli).notes();
    var bringing = new Bringing(elli);
    try (var _ = full("files.piece")) {
      var answer = bringing.send("a.pdf", Made.pdf("Elli"), "others", "Veikko").andReturn();
      assertThat(answer.getResponse().getStatus()).isEqualTo(507);
      assertThat(OneFile.text(bringing.send("a.pdf", Made.pdf("Elli"), "others", "Veikko")))
          .contains("There is no room left to save", "name=\"others\" value=\"Veikko\"");
    }
    assertThat(bringing.rows("files.content")).isZero();
    assertThat(elli.lines("files.content.add")).isZero();
    bringing.send("a.pdf", Made.pdf("Elli"));
    assertThat(bringing.ids()).hasSize(1);
  }

  private static ResultActions change(OneFile elli) throws Exception {
    return change(elli, "same-origin");
  }

  private static ResultActions change(OneFile elli, String site) throws Exception {
    return elli.bean(MockMvc.class)
        .perform(
            People.as(elli.maija, Role.WORKER, post(elli.address("/data/name")))
                .header("Sec-Fetch-Site", site)
                .param("value", "Elli Ilta")
                .param("source", "mother")
                .param("version", "1"));
  }

  private static ResultActions ask(OneFile elli, Route route) throws Exception {
    return elli.bean(MockMvc.class)
        .perform(
            People.as(elli.maija, Role.WORKER, route.asked(elli.code.shown()))
                .header("Accept-Language", "en")
                .header("Sec-Fetch-Site", "same-origin"));
  }

  /** Every page and form about one customer that a worker has. */
  private List<Route> routes() {
    var routes =
        Route.in(
                mapping,
                handler -> handler.getBeanType().getPackageName().startsWith("fi.tallessa."))
            .stream()
            .filter(route -> route.aboutSomebody() && route.roles().contains(Role.WORKER))
            .filter(route -> !route.path().equals(OPENS_NOBODY))
            .toList();
    assertThat(routes).as("routes that were asked").hasSizeGreaterThan(10);
    return routes;
  }

  /** Until it is closed, nothing more fits into the table. */
  private Room full(String table) {
    Stream.of(
            "create schema planted",
            """
            create function planted.full() returns trigger language plpgsql as
            $$ begin raise exception 'No space left on device: planted' using errcode = '53100'; end $$
            """,
            "grant usage on schema planted to public",
            "create trigger planted_full before insert on "
                + table
                + " for each statement execute function planted.full()")
        .forEach(statement -> owner.superuser().db().sql(statement).update());
    return () -> owner.superuser().db().sql("drop schema planted cascade").update();
  }

  @FunctionalInterface
  private interface Room extends AutoCloseable {
    @Override
    void close();
  }
}
