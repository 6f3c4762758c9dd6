package fi.tallessa.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.casework.attachment.Bringing;
import fi.tallessa.casework.contact.Contacts;
import fi.tallessa.casework.plan.Planned;
import fi.tallessa.casework.promise.Promises;
import fi.tallessa.customer.ContactBoxes;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.document.Printed;
import fi.tallessa.family.TellsOf;
import fi.tallessa.files.Made;
import fi.tallessa.kernel.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Issue 5, point 4: what somebody has written in words names no place of a protected address on a
 * worker's page either, in no list, no title, no name of a file and on no paper (K8).
 */
@RegisterTest
class PlacesInWordsTest {

  /** Of the town Utsjoki, the school of Varpuslintu and the street Kanarialintukuja. */
  private static final String[] TOLD = {"Utsjo", "arpuslin", "anarialin"};

  private static final List<String> PAGES =
      List.of(
          "", "/timeline", "/before", "/promises", "/plan", "/attachments", "/family", "/consents");

  @Autowired ApplicationContext beans;
  @Autowired Statements statements;
  @Autowired MockMvc web;
  OneFile elli;
  UUID contact;
  UUID aim;
  UUID promise;

  @BeforeEach
  void aFileThatTells() throws Exception {
    elli = new OneFile(beans);
    var given = new GivenConsents(elli);
    given.notes();
    elli.post("/data/address", "value", "Kanarialintukuja 7, 99980 Utsjoki", "source", "customer");
    elli.post(
            "/data/email",
            "value",
            "elli@example.fi",
            "source",
            "professional",
            "organisation",
            "Varpuslinnun koulu",
            "version",
            "0")
        .andExpect(status().isSeeOther());
    elli.post(
            "/contacts/new",
            ContactBoxes.of(
                "text", "Went to Varpuslinnussa, she moved Utsjoelle", "next", "Ring Varpuslintu"))
        .andExpect(status().isSeeOther());
    contact = elli.in(permit -> beans.getBean(Contacts.class).all(permit)).getLast().id();
    promise = promise();
    aim = aim();
    new Bringing(elli).send("varpuslinnun koulu.pdf", Made.pdf("A plan"));
    new TellsOf(elli).add("sibling", "customer", "man", "Plays on Kanarialintukuja");
  }

  @Test
  void k8_no_list_and_no_title_of_a_workers_page_names_a_protected_place() throws Exception {
    assertThat(PAGES.stream().map(this::body).reduce("", String::concat)).contains(TOLD);
    assertThat(mine("/") + mine("/tasks")).contains("Varpuslintu");
    elli.protect(null);
    for (var page : PAGES) {
      assertThat(body(page)).as(page).doesNotContain(TOLD);
    }
    assertThat(mine("/") + mine("/tasks")).doesNotContain(TOLD).contains("Ring …");
    assertThat(body("/timeline")).contains("Went to …, she moved …", "Ring …");
    assertThat(body("/promises")).contains("I will write to … talo");
  }

  @Test
  void k8_the_history_of_an_entry_and_what_becomes_of_it_do_not_name_it_either() throws Exception {
    elli.protect(null);
    for (var page :
        List.of(
            "/contacts/" + contact + "/history",
            "/promises/" + promise,
            "/plan/aims/" + aim + "/history",
            "/say",
            "/relationship/end")) {
      assertThat(body(page)).as(page).doesNotContain(TOLD);
    }
  }

  @Test
  void k11_paper_does_not_name_it() throws Exception {
    var paper = "/print/file.pdf";
    assertThat(new Printed(bytes(paper)).text()).contains("Varpuslinnussa", "Plays on Kanaria");
    elli.protect(null);
    for (var one : List.of(paper, "/print/contacts.pdf")) {
      assertThat(new Printed(bytes(one)).text()).as(one).contains("Went to").doesNotContain(TOLD);
    }
  }

  /** Whoever puts words right has to see them, and saves what they see. */
  @Test
  void k8_a_form_that_corrects_words_has_them_whole_and_saves_no_dots_over_them() throws Exception {
    elli.protect(null);
    assertThat(body("/contacts/" + contact)).contains("Varpuslinnussa");
    assertThat(body("/plan/aims/" + aim)).contains("Varpuslinnussa");
    assertThat(
            elli.in(permit -> beans.getBean(Contacts.class).all(permit)).getLast().contact().next())
        .isEqualTo("Ring Varpuslintu");
  }

  @Test
  void k8_where_nothing_is_protected_it_costs_no_statement() throws Exception {
    int before = statements.during(() -> elli.get("/timeline")).size();
    elli.protect(null);
    int once = statements.during(() -> elli.get("/timeline")).size();
    assertThat(once).isGreaterThan(before);
    int read = once - before;
    int file = statements.during(() -> elli.get("")).size();
    assertThat(file).as("once for all parts of a page").isLessThan(FILE + 2 * read);
  }

  private static final int FILE = 25;

  private UUID promise() throws Exception {
    elli.post(
            "/promises/new",
            "once",
            UUID.randomUUID().toString(),
            "what",
            "I will write to Kanarialintukujan talo",
            "due",
            elli.visit(elli.maija).today().toString())
        .andExpect(status().isSeeOther());
    return elli.in(permit -> beans.getBean(Promises.class).of(permit)).getLast().id();
  }

  private UUID aim() throws Exception {
    elli.post(
            "/plan/aims/new",
            "once",
            UUID.randomUUID().toString(),
            "text",
            "Gets on in Varpuslinnussa")
        .andExpect(status().isSeeOther());
    return new Planned(elli).aims().getLast().id();
  }

  private String body(String page) {
    try {
      return elli.body(page);
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }

  private String mine(String page) throws Exception {
    return web.perform(
            People.as(elli.maija, Role.WORKER, get(page).header("Accept-Language", "en")))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private byte[] bytes(String page) throws Exception {
    return elli.get(page)
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsByteArray();
  }
}
