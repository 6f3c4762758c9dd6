package fi.tallessa.noleak;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.People.Enrolled;
import fi.tallessa.Route;
import fi.tallessa.customer.Customers;
import fi.tallessa.journey.Desk;
import fi.tallessa.journey.Desks;
import fi.tallessa.journey.Journey;
import fi.tallessa.kernel.Role;
import fi.tallessa.legalbasis.balancing.BalancingTests;
import fi.tallessa.legalbasis.balancing.InForce;
import fi.tallessa.staff.Memberships;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What people type in a real browser, in every form there is, is afterwards in no line of a log, no
 * clear column, no file and no write-ahead log of PostgreSQL, no temporary file, and nowhere in the
 * browser (S31, S37). The same search does find what somebody keeps in clear.
 */
@Journey
@ExtendWith(OutputCaptureExtension.class)
class NoLeakTest {

  @Value("${tallessa.data}")
  Path data;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  @Autowired People people;
  @Autowired Customers customers;
  @Autowired Memberships memberships;
  @Autowired BalancingTests balancing;
  @Autowired Owner owner;

  @Test
  void s37_what_is_typed_is_found_nowhere_and_what_lies_open_is_found(
      CapturedOutput log, Desks desks) throws IOException {
    var maija = people.enrolled("Maija Lehto", Role.WORKER);
    var sanna = people.enrolled("Sanna Aalto", Role.MANAGER);
    people.leads(sanna.worker(), maija.worker());
    givesAService(maija);

    var hers = desks.of(maija);
    var code = registers(hers);
    int sent = types(hers, code, Role.WORKER) + types(desks.of(sanna), code, Role.MANAGER);
    var stranger = new Typist(desks.stranger());
    stranger.typeAt("/sign-in");
    assertThat(stranger.sent()).as("the form of a stranger").isPositive();
    assertThat(sent).as("forms that were filled and sent").isGreaterThan(75);

    owner.superuser().db().sql("checkpoint").update();
    LoggerFactory.getLogger(NoLeakTest.class).warn("The log is read now.");
    assertThat(log.getAll()).as("captured at all").contains("The log is read now.");
    assertThat(Needles.in(log.getAll())).as("the log").isFalse();
    assertThat(clearColumns()).isEmpty();
    assertThat(Needles.filesWith(data)).isEmpty();
    for (var temporary : temporaryFolders()) {
      assertThat(Needles.filesWith(temporary)).isEmpty();
    }

    owner.db().sql("create schema planted").update();
    owner.db().sql("create table planted.note (words text, bytes bytea)").update();
    owner
        .db()
        .sql("insert into planted.note values ('Zqxkan in clear', convert_to('zqxkan', 'UTF8'))")
        .update();
    owner.db().sql("create table planted.sealed (bytes bytea)").update();
    owner.db().sql("insert into planted.sealed values (decode('a4578901', 'hex'))").update();
    owner.superuser().db().sql("checkpoint").update();
    try {
      assertThat(clearColumns()).containsExactly("planted.note");
      assertThat(Needles.filesWith(data))
          .as("a table's file and the write-ahead log")
          .anyMatch(file -> file.toString().contains("/base/"))
          .anyMatch(file -> file.toString().contains("/pg_wal/"));
    } finally {
      owner.db().sql("drop schema planted cascade").update();
    }
  }

  @Test
  void a_planted_word_in_a_log_is_found() {
    assertThat(Needles.in("2026 INFO: found zQXkan Rantala")).isTrue();
    assertThat(Needles.in("045 789 0122")).isTrue();
    assertThat(Needles.in("ä".repeat(40) + "zqxkan")).as("after many wide letters").isTrue();
    assertThat(Needles.in("nothing here")).isFalse();
  }

  private void givesAService(Enrolled maija) {
    var service = customers.service();
    var day = people.visit(maija.worker()).today();
    memberships.join(maija.worker(), service, day);
    InForce.make(
        balancing,
        service,
        day.plusYears(1),
        people.visit(people.worker(Role.MANAGER)),
        people.visit(people.worker(Role.MANAGER)));
  }

  /** An adult registers by phone, under a name nobody has; gives the code of the file. */
  private static String registers(Desk desk) {
    var page = desk.open("/customers/new");
    page.fill("input[name=q]", "Zqxkan Rantala");
    page.locator("input[name=source]").first().check();
    page.fill("input[name=name]", "Zqxkan Rantala");
    page.locator("input[name=adult]").check();
    page.locator("input[name=reason]").first().check();
    page.click("#new-customer .end-btns .btn.solid");
    page.waitForURL(Pattern.compile(".*/customers/[A-Z0-9]{3}-[A-Z0-9]{3}"));
    assertThat(page.locator("main").textContent() + page.locator("h1").first().textContent())
        .as("kept, and shown to whom it belongs")
        .contains("Zqxkan Rantala");
    return page.url().replaceAll(".*/", "");
  }

  /** Every page of a role that has an address one can open, with every form on it. */
  private int types(Desk desk, String code, Role role) {
    var typist = new Typist(desk);
    for (var path : paths(code, role)) {
      typist.typeAt(path);
    }
    if (role == Role.WORKER) {
      typist.typeInTwoVersionsAt("/customers/" + code + "/data/name");
    }
    typist.assertNothingStays();
    return typist.sent();
  }

  private List<String> paths(String code, Role role) {
    return Route.in(
            mapping, handler -> handler.getBeanType().getPackageName().startsWith("fi.tallessa."))
        .stream()
        .filter(route -> route.ask().equals("GET"))
        .filter(route -> route.roles().contains(role))
        .filter(route -> !route.isDocument() && !aboutTheAssociation(route))
        .map(route -> route.with(code))
        .distinct()
        .toList();
  }

  /**
   * What is typed there is about nobody: in the set-up it stands in the notice, and the one name is
   * sealed; of a cabinet it is the town and the room.
   */
  private static boolean aboutTheAssociation(Route route) {
    return route.path().startsWith("/setup") || route.path().matches("/cabinets/.*/place");
  }

  private List<String> clearColumns() {
    var tables =
        owner
            .db()
            .sql(
                """
                select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables
                where schemaname not in ('pg_catalog', 'information_schema')
                """)
            .query(String.class)
            .list();
    assertThat(tables).as("tables that were searched").hasSizeGreaterThan(10);
    return tables.stream()
        .filter(
            table ->
                owner
                    .db()
                    .sql(
                        "select exists (select from "
                            + table
                            + " row where row::text ~* :bytes"
                            + " or regexp_replace(row::text, :shownBytes, '', 'g') ~* :text)")
                    .param("bytes", Needles.asBytes())
                    .param("shownBytes", "\\\\+x[0-9a-f]+")
                    .param("text", Needles.asText())
                    .query(Boolean.class)
                    .single())
        .toList();
  }

  private static List<Path> temporaryFolders() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return folders
          .filter(folder -> folder.getFileName().toString().startsWith("tomcat"))
          .filter(Files::isReadable)
          .toList();
    }
  }
}
