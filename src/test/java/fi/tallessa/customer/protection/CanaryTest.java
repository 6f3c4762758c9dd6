package fi.tallessa.customer.protection;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Route;
import fi.tallessa.access.Protections;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.document.Printed;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
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
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Issue 5, point 4: the address of somebody protected is found nowhere but in its one field. */
@RegisterTest
@ExtendWith(OutputCaptureExtension.class)
class CanaryTest {

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Autowired ApplicationContext beans;
  @Autowired People people;
  @Autowired Owner owner;
  OneFile file;
  WorkerId sanna;

  @BeforeEach
  void aino() throws Exception {
    file = new OneFile(beans, "2011-05-03", true);
    sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, file.maija);
    new GivenConsents(file).notes();
    Aino.of(file).protect();
  }

  @Test
  void k11_no_page_of_the_file_and_no_list_has_it_for_whoever_may_open_it(CapturedOutput out)
      throws Exception {
    var petri = file.colleague("Petri Niemi");
    answer(
        sanna,
        Role.MANAGER,
        MockMvcRequestBuilders.post(file.address("/openings"))
            .param("reason", "Her worker is ill"));
    int read =
        crawl(file.maija, Role.WORKER) + crawl(petri, Role.WORKER) + crawl(sanna, Role.MANAGER);
    assertThat(read).as("pages that were read").isGreaterThan(100);
    assertThat(out.getAll()).as("the log").doesNotContain(Aino.NEVER);
  }

  @Test
  void k11_nobody_is_found_by_where_they_live() throws Exception {
    for (var typed : List.of(Aino.STREET, Aino.OLD_STREET, Aino.TOWN)) {
      for (var path : List.of("/find", "/customers/new/search")) {
        var found =
            answer(file.maija, Role.WORKER, MockMvcRequestBuilders.post(path).param("q", typed));
        assertThat(text(found)).as(path).doesNotContain(file.code.shown());
      }
    }
  }

  @Test
  void k11_no_paper_has_it_and_each_says_that_it_is_hidden() throws Exception {
    var paper =
        new Printed(file.get("/print/file.pdf").andReturn().getResponse().getContentAsByteArray());
    assertThat(paper.text())
        .contains("Address protected", "Elli Rantala")
        .doesNotContain(Aino.NEVER);
  }

  @Test
  void k11_the_tables_hold_it_sealed_alone() {
    for (var word : Aino.NEVER) {
      assertThat(rowsWith(word)).as(word).isZero();
    }
  }

  /** The print reads for a while; the address is protected before it is done. */
  @Test
  void k11_what_is_protected_while_a_paper_is_made_is_not_on_it() throws Exception {
    file.writing(
        permit -> {
          beans.getBean(Protections.class).end(permit);
          return null;
        });
    var print = new CompletableFuture<byte[]>();
    owner.inScratch(
        db -> {
          db.sql("lock table casework.promise in access exclusive mode").update();
          Thread.ofVirtual().start(() -> print(print));
          await(db);
          CompletableFuture.runAsync(() -> file.protect(null)).join();
        });
    var paper = new Printed(print.get(60, TimeUnit.SECONDS));
    assertThat(paper.text()).contains("Address protected").doesNotContain(Aino.NEVER);
  }

  private void print(CompletableFuture<byte[]> done) {
    try {
      var first = file.get("/print/file.pdf").andReturn().getResponse();
      assertThat(first.getStatus()).as("asked for anew").isEqualTo(303);
      assertThat(first.getHeader("Location")).isEqualTo(file.address("/print/file.pdf"));
      assertThat(first.getContentAsByteArray()).isEmpty();
      done.complete(file.get("/print/file.pdf").andReturn().getResponse().getContentAsByteArray());
    } catch (Exception | AssertionError failed) {
      done.completeExceptionally(failed);
    }
  }

  /** Until the print waits for what is locked: it has read the address by then. */
  private static void await(JdbcClient db) {
    while (!db.sql(
            "select exists (select from pg_locks where relation = 'casework.promise'::regclass and not granted)")
        .query(Boolean.class)
        .single()) {
      Thread.onSpinWait();
    }
  }

  private int crawl(WorkerId who, Role role) throws Exception {
    int read = 0;
    for (var route : Route.ofTheProduct(mapping)) {
      // Where every municipality is named, nobody is said to live in one.
      boolean all = route.path().equals("/setup/municipalities");
      if (route.ask().equals("GET") && route.roles().contains(role) && !all) {
        for (var field : List.of("phone", "address", "domicile")) {
          var path = route.with(file.code.shown()).replace("/data/phone", "/data/" + field);
          var page = answer(who, role, MockMvcRequestBuilders.get(path));
          var said = text(page).replaceAll("(?s)<datalist.*?</datalist>", "");
          assertThat(said).as(path).doesNotContain(Aino.NEVER);
          read++;
          if (!route.path().contains("{field}")) {
            break;
          }
        }
      }
    }
    return read;
  }

  private MockHttpServletResponse answer(
      WorkerId who, Role role, MockHttpServletRequestBuilder asked) throws Exception {
    return beans
        .getBean(MockMvc.class)
        .perform(People.as(who, role, asked))
        .andReturn()
        .getResponse();
  }

  private static String text(MockHttpServletResponse page) throws Exception {
    return page.getContentType() != null && page.getContentType().contains("pdf")
        ? new Printed(page.getContentAsByteArray()).text()
        : page.getContentAsString(StandardCharsets.UTF_8);
  }

  private long rowsWith(String word) {
    long found = 0;
    var tables =
        owner
            .db()
            .sql(
                """
                select quote_ident(table_schema) || '.' || quote_ident(table_name)
                from information_schema.tables
                where table_schema in ('access', 'audit', 'casework', 'customer', 'drafts', 'staff')
                  and table_type = 'BASE TABLE'
                """)
            .query(String.class)
            .list();
    for (var table : tables) {
      found +=
          owner
              .db()
              .sql("select count(*) from %s one where one::text ilike ?".formatted(table))
              .param("%" + word + "%")
              .query(Long.class)
              .single();
    }
    return found;
  }
}
