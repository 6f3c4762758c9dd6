package fi.tallessa.staff.proving;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.MovableClock;
import fi.tallessa.People;
import fi.tallessa.People.Enrolled;
import fi.tallessa.RegisterTest;
import fi.tallessa.Route;
import fi.tallessa.kernel.Role;
import fi.tallessa.staff.Browser;
import fi.tallessa.web.Proven;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Issue 9, point 3: the second factor once more before what leaves, goes or is not one's own. */
@RegisterTest
class ProvingTest {

  private static final String ASKS = "/customers/K7F-2QD/openings/new";
  private static final String GIVES = "/customers/K7F-2QD/openings";

  /** One letter to one person, or one act of a worker: no file leaves by it. */
  private static final Pattern LETTER =
      Pattern.compile(
          ".*/(letter|receipt|others)\\.pdf|.*/reports/\\{id}/paper\\.pdf|.*/attachments/.*"
              + "|.*/scan/file|.*/record\\.jsonld");

  /** One entry, put right or taken back in the middle of the work; a right that ends. */
  private static final Set<String> ENTRIES =
      Set.of(
          "/customers/{code}/contacts/{id}/countersignature/removal",
          "/customers/{code}/contacts/{which}/draft/removal",
          "/customers/{code}/cooperation/{service}/points/{id}/removal",
          "/customers/{code}/designations/{id}/health/removal",
          "/customers/{code}/family/homes/{id}/address/removal",
          "/customers/{code}/family/homes/{id}/removal",
          "/customers/{code}/family/{id}/removal",
          "/customers/{code}/guardians/{id}/removal",
          "/customers/{code}/health/{id}/removal",
          "/customers/{code}/other/{id}/removal",
          "/customers/{code}/reports/new/draft/removal",
          "/groups/{id}/members/{code}/removal");

  @Autowired MockMvc mvc;
  @Autowired People people;
  @Autowired MovableClock clock;
  @Autowired JdbcClient db;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  private Enrolled sanna;
  private Browser browser;

  @BeforeEach
  void sannaIsInAtTen() throws Exception {
    clock.move(clock.toTen());
    sanna = people.enrolled("Sanna Aalto", Role.MANAGER);
    browser = new Browser(mvc, clock, "198.51.100." + (int) (Math.random() * 250)).signIn(sanna);
  }

  @AfterEach
  void backToNow() {
    clock.setBack();
  }

  /** A file that was brought goes with its bytes; what is not proven stands by name. */
  @Test
  void asvs_7_5_3_whatever_removes_is_proven_or_is_one_entry() {
    var removing =
        Route.ofTheProduct(mapping).stream()
            .filter(Route::aboutSomebody)
            .filter(route -> route.ask().equals("POST"))
            .filter(route -> route.path().matches(".*/(removal|erasure)"))
            .toList();
    assertThat(removing)
        .filteredOn(route -> !route.handler().hasMethodAnnotation(Proven.class))
        .extracting(Route::path)
        .containsExactlyInAnyOrderElementsOf(ENTRIES);
    assertThat(removing)
        .extracting(Route::path)
        .contains(
            "/customers/{code}/attachments/{id}/removal",
            "/customers/{code}/consents/asked/{id}/scan/erasure");
  }

  @Test
  void asvs_7_5_3_every_way_out_and_every_erasure_is_proven() {
    var proven =
        Route.ofTheProduct(mapping).stream()
            .filter(route -> route.handler().hasMethodAnnotation(Proven.class))
            .map(route -> route.ask() + " " + route.path())
            .collect(Collectors.toSet());
    assertThat(proven)
        .contains(
            "GET /customers/{code}/openings/new",
            "POST /customers/{code}/openings",
            "POST /customers/{code}/requests/{id}/copy/password",
            "POST /customers/{code}/requests/{id}/decision",
            "POST /customers/{code}/requests/{id}/confirmation",
            "POST /customers/new/awaiting/{id}/erasure",
            "GET /setup/admission",
            "POST /setup/admission",
            "POST /staff",
            "POST /staff/{id}/invitation",
            "POST /staff/{id}/password",
            "POST /staff/{id}/wayback",
            "POST /staff/{id}/anew",
            "POST /staff/{id}/task",
            "POST /staff/confirmations/{id}");
    assertThat(
            Route.ofTheProduct(mapping).stream()
                .filter(Route::aboutSomebody)
                .filter(route -> route.isDocument() && !LETTER.matcher(route.path()).matches())
                .map(route -> route.ask() + " " + route.path())
                .collect(Collectors.toSet()))
        .isSubsetOf(proven)
        .containsAll(
            Set.of(
                "GET /customers/{code}/looked/report.pdf",
                "GET /customers/{code}/print/file.pdf",
                "GET /customers/{code}/requests/{id}/copy/file",
                "GET /customers/{code}/requests/{id}/portability.json"));
  }

  @Test
  void asvs_7_5_3_ten_minutes_after_it_was_shown_it_is_asked_for_again() throws Exception {
    assertThat(browser.open(ASKS).getStatus()).isEqualTo(200);
    clock.move(Duration.ofMinutes(10));
    assertThat(browser.open(ASKS).getRedirectedUrl()).isEqualTo("/me/proving?to=" + ASKS);
    assertThat(browser.submit("/me/proving", "code", "000000", "to", ASKS).getStatus())
        .isEqualTo(422);
    assertThat(browser.open(ASKS).getStatus()).as("a wrong one opens nothing").isEqualTo(303);
    assertThat(prove(ASKS)).isEqualTo(ASKS);
    assertThat(browser.open(ASKS).getStatus()).isEqualTo(200);
    assertThat(browser.open("/customers").getStatus()).as("nothing else waits").isEqualTo(200);
  }

  /** A cookie that was copied before gets none of the minutes that its owner has just begun. */
  @Test
  void asvs_7_2_4_the_session_has_another_token_once_it_is_shown() throws Exception {
    clock.move(Duration.ofMinutes(11));
    var copied = browser.cookie("__Host-session");
    prove(ASKS);
    assertThat(browser.cookie("__Host-session")).hasSize(43).isNotEqualTo(copied);
    assertThat(browser.open(ASKS).getStatus()).isEqualTo(200);
    var thief = new Browser(mvc, clock, "198.51.100.251");
    thief.keep("__Host-session", copied);
    assertThat(thief.open(ASKS).getRedirectedUrl()).startsWith("/sign-in");
  }

  @Test
  void a_file_leads_back_to_the_page_it_is_fetched_from() throws Exception {
    clock.move(Duration.ofMinutes(11));
    assertThat(browser.open("/customers/K7F-2QD/looked/report.pdf").getRedirectedUrl())
        .isEqualTo("/me/proving?to=/customers/K7F-2QD/looked");
    assertThat(browser.submit("/me/proving", "code", "", "to", "//evil.example").getStatus())
        .isEqualTo(422);
    assertThat(prove("//evil.example")).isEqualTo("/");
  }

  @Test
  void a_form_that_comes_later_goes_back_with_its_words_and_is_sent_again() throws Exception {
    String[] form = {"reason", "Ilona asked me to look at the plan"};
    clock.move(Duration.ofMinutes(14));
    assertThat(browser.submitFromOurs(GIVES, form).getStatus())
        .as("who begins to write in time writes on")
        .isEqualTo(404);
    clock.move(Duration.ofMinutes(14));
    browser.submit("/me/presence");
    clock.move(Duration.ofMinutes(3));
    var page = browser.submitFromOurs(GIVES, form);
    assertThat(page.getStatus()).isEqualTo(403);
    assertThat(prove("/")).isEqualTo("/");
    assertThat(browser.submitFromOurs(GIVES, form).getStatus()).isEqualTo(404);
  }

  /** Opening a lock shows it as well; only signing in long ago does not. */
  @Test
  void who_has_just_opened_a_lock_has_shown_it() throws Exception {
    browser.submit("/me/lock");
    clock.move(Duration.ofMinutes(12));
    browser.submit("/lock", "code", sanna.code(clock.instant()));
    assertThat(browser.open(ASKS).getStatus()).isEqualTo(200);
  }

  private String prove(String to) throws Exception {
    return browser
        .submit("/me/proving", "code", sanna.code(clock.instant()), "to", to)
        .getRedirectedUrl();
  }
}
