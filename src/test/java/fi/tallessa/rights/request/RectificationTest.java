package fi.tallessa.rights.request;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.customer.OneFile;
import fi.tallessa.customer.datum.Data;
import fi.tallessa.customer.datum.Field;
import fi.tallessa.customer.datum.Kept;
import fi.tallessa.disclosure.Telling;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;

/** What of Elli's file is put right because somebody asked for it (GDPR Art. 16, 19). */
@RegisterTest
class RectificationTest {

  private static final String FRIDA = "Frida Rantala";

  @Autowired ApplicationContext beans;
  @Autowired Owner owner;
  @Autowired People people;

  private OneFile elli;
  private WorkerId sanna;
  private String address;

  @BeforeEach
  void accepted() throws Exception {
    elli = new OneFile(beans);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, elli.maija);
    aged();
    var asking = new Asking(elli);
    address = asking.ask("rectification");
    asking.settle(address);
    post("/decision", "outcome", "accepted");
  }

  @Test
  void s44_nothing_is_marked_as_right_before_the_right_value_is_written() throws Exception {
    var answer = mark("name");
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer)).contains("Nothing was written there since it was asked");
    assertThat(mark("").getStatus()).isEqualTo(422);
    assertThat(text(answered())).contains("Write down first what was put right");
    assertThat(mark("elsewhere").getStatus()).as("a note has its own history").isEqualTo(303);
    assertThat(answered().getStatus()).isEqualTo(303);
    assertThat(mark("name").getStatus()).as("it is closed").isEqualTo(404);
  }

  @Test
  void s44_what_it_said_before_is_kept_apart_and_in_no_answer() throws Exception {
    rename();
    assertThat(elli.body("/data/name/history")).contains("Elli Rantala");
    assertThat(mark("name").getStatus()).isEqualTo(303);
    assertThat(elli.body("/data/name/history"))
        .contains(FRIDA, "Put right on request", "asked by a guardian")
        .doesNotContain("Elli Rantala");
    assertThat(elli.get("/data/name/history/rectified").andReturn().getResponse().getStatus())
        .as("no worker reads it")
        .isEqualTo(403);
    opened();
    assertThat(page("/data/name/history/rectified")).contains("Elli Rantala", "Art. 16");
    assertThat(elli.lines("customer.data.apart")).isEqualTo(1);
    gone();
    assertThat(name()).as("whatever becomes of the right one").isEmpty();
  }

  @Test
  void s44_when_the_right_value_goes_another_is_written_above_what_is_kept_apart()
      throws Exception {
    rename();
    mark("name");
    gone();
    assertThat(write("2")).as("from a form that was open before").isEqualTo(303);
    assertThat(name()).isEqualTo(FRIDA);
    gone();
    assertThat(write("0")).isEqualTo(303);
    assertThat(name()).isEqualTo(FRIDA);
    assertThat(elli.body("/data/name/history")).doesNotContain("Elli Rantala");
  }

  private int write(String version) throws Exception {
    return elli.post("/data/name", "value", FRIDA, "source", "mother", "version", version)
        .andReturn()
        .getResponse()
        .getStatus();
  }

  @Test
  void art19_whoever_was_told_otherwise_is_told_before_it_is_answered() throws Exception {
    var line = new Telling(elli).tell();
    rename();
    mark("name");
    assertThat(text(answered())).contains("Somebody was told the old value");
    assertThat(elli.body("/requests/" + new Asking(elli).id(address)))
        .contains("Recipients do not know yet", "href=\"" + elli.address("/disclosures") + "\"");
    assertThat(elli.body("/disclosures")).contains("Puolala school");
    excused(line);
    assertThat(elli.body("/requests/" + new Asking(elli).id(address)))
        .contains("or the reason is written down");
    assertThat(answered().getStatus()).isEqualTo(303);
  }

  private void excused(UUID line) throws Exception {
    var sent =
        elli.post(
            "/disclosures/" + line + "/change", "way", "not", "not", "The school is closed down");
    assertThat(sent.andReturn().getResponse().getStatus()).isEqualTo(303);
  }

  private void rename() throws Exception {
    elli.post("/data/name", "value", FRIDA, "source", "mother", "version", "1");
    assertThat(name()).isEqualTo(FRIDA);
  }

  private String name() {
    return elli.in(permit -> elli.bean(Data.class).card(permit).of(Field.NAME))
        .map(Kept::datum)
        .map(one -> one.value())
        .orElse("");
  }

  /** All that is kept so far was written the day before yesterday. */
  private void aged() {
    change("update customer.datum set at = at - interval '2 days' where subject_id = :subject");
  }

  /** The right one goes, as something that nobody confirms. */
  private void gone() {
    change(
        """
        delete from customer.datum where subject_id = :subject and field = 'name' and version > 1
        """);
  }

  private void opened() {
    owner
        .db()
        .sql(
            """
            insert into access.opening (subject_id, id, worker_id, from_at, until_at, sealed)
            values (:subject, gen_random_uuid(), :who, now() - interval '1 minute',
              now() + interval '1 hour', '\\x00')
            """)
        .param("subject", elli.in(Permit::subject).value())
        .param("who", sanna.value())
        .update();
  }

  private void change(String sql) {
    owner.db().sql(sql).params(Map.of("subject", elli.in(Permit::subject).value())).update();
  }

  private MockHttpServletResponse mark(String field) throws Exception {
    return post("/rectification", "field", field);
  }

  private MockHttpServletResponse answered() throws Exception {
    return post("/answer", "way", "post");
  }

  private static String text(MockHttpServletResponse answer) throws Exception {
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private String page(String path) throws Exception {
    return OneFile.text(elli.getAs(sanna, Role.MANAGER, path));
  }

  private MockHttpServletResponse post(String path, String... pairs) throws Exception {
    return elli.post(People.by(sanna, Role.MANAGER), new Asking(elli).below(address + path), pairs)
        .andReturn()
        .getResponse();
  }
}
