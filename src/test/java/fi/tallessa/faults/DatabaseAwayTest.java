package fi.tallessa.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * PostgreSQL dies under a running register: a plain page meanwhile, and it comes back by itself.
 */
@Tag("long")
class DatabaseAwayTest {

  private static final Duration START = Duration.ofMinutes(2);

  @Test
  void while_the_database_is_away_a_page_says_so_and_it_comes_back() throws Exception {
    var page = Asking.freePort();
    try (var register = RegisterProcess.register(RegisterProcess.folder("away"), page.option())) {
      page.awaitOpen(START);

      var away = new ArrayList<HttpResponse<String>>();
      var end = Instant.now().plusSeconds(8);
      while (Instant.now().isBefore(end)) {
        register.killPostgres();
        var asked = Instant.now();
        var answer = page.ask();
        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(6));
        assertThat(answer.statusCode()).as("there, or away, and nothing else").isIn(303, 503);
        if (answer.statusCode() == 503) {
          away.add(answer);
        }
      }

      assertThat(away).as("times the page was seen").isNotEmpty();
      assertThat(away.getFirst().body())
          .contains("The register is away for a moment", "Reference ", "http-equiv=\"refresh\"")
          .doesNotContain("Exception", "org.", "postgresql", "127.0.0.1");
      assertThat(away.getFirst().headers().map())
          .containsKeys("content-security-policy", "x-content-type-options", "cache-control");
      awaitBack(page, register);
      assertThat(register.said()).noneMatch(line -> line.contains("Connection refused"));
      assertThat(register.said()).noneMatch(line -> line.contains("Connection to 127.0.0.1"));
      assertThat(register.said()).anyMatch(line -> line.contains("the database is away"));
    }
  }

  /** Issue 6, point 10: the session cannot even be looked up, and no word is lost. */
  @Test
  void i6_10_what_was_typed_comes_back_while_the_database_is_away() throws Exception {
    var page = Asking.freePort();
    try (var register = RegisterProcess.register(RegisterProcess.folder("typed"), page.option())) {
      page.awaitOpen(START);
      var form = page.form();
      HttpResponse<String> away = null;
      var end = Instant.now().plusSeconds(20);
      while (Instant.now().isBefore(end) && (away == null || away.statusCode() != 503)) {
        register.killPostgres();
        away = page.send(form, "/tasks", "what=Kanaria+ja+sana&once=1");
      }
      assertThat(away.statusCode()).isEqualTo(503);
      assertThat(away.body())
          .contains("The register is away for a moment", "is kept on this page", "Send again")
          .contains("action=\"/tasks\"", "name=\"what\" value=\"Kanaria ja sana\"", "Reference ")
          .as("it does not go on by itself, and lose them")
          .doesNotContain("http-equiv=\"refresh\"", "data-again");
      awaitBack(page, register);
      assertThat(page.send(form, "/tasks", "what=Kanaria+ja+sana&once=1").statusCode())
          .as("there again: nobody is signed in")
          .isEqualTo(401);
      assertThat(register.said()).noneMatch(line -> line.contains("Kanaria"));
    }
  }

  /** Whatever stops it from starting lasts longer than the first try has patience. */
  @Test
  void a_start_that_fails_is_tried_again_until_it_runs() throws Exception {
    var page = Asking.freePort();
    try (var register = RegisterProcess.register(RegisterProcess.folder("again"), page.option())) {
      page.awaitOpen(START);
      var end = Instant.now().plusSeconds(6);
      while (Instant.now().isBefore(end)) {
        register.killPostgres();
        RegisterProcess.rest(20);
      }
      awaitBack(page, register);
      assertThat(register.said()).anyMatch(line -> line.contains("PostgreSQL did not start"));
      assertThat(register.said()).anyMatch(line -> line.contains("PostgreSQL is back"));
    }
  }

  private static void awaitBack(Asking page, RegisterProcess register) throws InterruptedException {
    try {
      page.awaitOpen(START);
    } catch (AssertionError away) {
      throw new AssertionError(register.tail(), away);
    }
  }
}
