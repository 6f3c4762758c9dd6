package fi.tallessa.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import fi.tallessa.Owner;
import fi.tallessa.People;
import fi.tallessa.PlantedRoutes;
import fi.tallessa.RegisterTest;
import fi.tallessa.Statements;
import fi.tallessa.kernel.Role;
import fi.tallessa.planted.Seen;
import fi.tallessa.staff.Browser;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The first door: before the sign-in, on every request, for whoever has a session as well. */
@RegisterTest
class AdmissionTest {

  private static final String INSIDE = "10.8.0.7";
  private static final String OUTSIDE = "203.0.113.77";

  @Autowired ApplicationContext beans;
  @Autowired MockMvc mvc;
  @Autowired Clock clock;
  @Autowired People people;
  @Autowired PlantedRoutes routes;
  @Autowired Statements statements;
  @Autowired Owner owner;
  @Autowired Rules rules;
  @Autowired Admission admission;
  @Autowired Refusals refusals;
  @Autowired RefusalScreen screen;
  @Autowired RefusalCounts counts;
  @Autowired AdmitAnyone anyone;
  @Autowired ClientCertificates certificates;
  private Ways ways;

  @BeforeEach
  void aRule() {
    ways = new Ways(beans).only("10.8.0.0/16");
  }

  @AfterEach
  void asBefore() {
    ways.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/sign-in",
        "/sign-in/help",
        "/begin",
        "/customers",
        "/feeds/secret.ics",
        "/feedback/secret",
        "/language",
        "/error",
        "/nothing/here",
        "/fonts/../customers",
        "/x.css/../sign-in",
        "/tallessa.css;/../sign-in",
        "/tallessa.css%2f..%2fsign-in",
        "/customers/a.css",
        "/nothing.css",
        "/webjars/htmx.org/../x.js",
        "/setup/admission"
      })
  void s33_from_elsewhere_every_address_answers_the_same(String path) throws Exception {
    var answer = from(OUTSIDE).open(path);
    assertThat(answer.getStatus()).isEqualTo(403);
    assertThat(answer.getContentAsString())
        .isEqualTo(from(OUTSIDE).open("/").getContentAsString())
        .contains("The register does not open from here", "call 112", "02 555 0100")
        .contains("Rekisteri ei avaudu täältä", "Registret öppnas inte härifrån")
        .doesNotContain("<form", "Test", "sign-in");
    assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.getCookies()).isEmpty();
  }

  @Test
  void s33_from_elsewhere_every_method_is_answered_the_same() throws Exception {
    var page = from(OUTSIDE).open("/").getContentAsString();
    for (var method : List.of(HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.OPTIONS)) {
      var answer =
          mvc.perform(
                  request(method, "/sign-in")
                      .secure(true)
                      .header("Accept-Language", "en")
                      .with(
                          sent -> {
                            sent.setRemoteAddr(OUTSIDE);
                            return sent;
                          }))
              .andReturn()
              .getResponse();
      assertThat(answer.getStatus()).as("" + method).isEqualTo(403);
      assertThat(answer.getContentAsString()).as("" + method).isEqualTo(page);
    }
  }

  @Test
  void s33_what_makes_it_look_like_a_page_comes_from_anywhere() throws Exception {
    for (var path : List.of("/tallessa.css", "/tallessa.js", "/fonts/source-sans-3-latin.woff2")) {
      assertThat(from(OUTSIDE).open(path).getStatus()).as(path).isEqualTo(200);
    }
    assertThat(from(INSIDE).open("/sign-in").getStatus()).isEqualTo(200);
    assertThat(from(OUTSIDE).submit("/tallessa.css").getStatus()).isEqualTo(403);
  }

  @Test
  void asvs_8_2_4_a_new_rule_turns_an_open_session_away_and_a_newer_one_lets_it_on()
      throws Exception {
    var maija = from(INSIDE).signIn(people.enrolled("Maija Lehto", Role.WORKER));
    assertThat(maija.open("/me").getContentAsString()).contains("Reached by VPN", "Maija Lehto");
    try (var _ = new Ways(beans).only("10.9.0.0/16")) {
      assertThat(maija.open("/me").getStatus()).isEqualTo(403);
      assertThat(maija.open("/me").getContentAsString()).doesNotContain("Maija");
    }
    assertThat(maija.open("/me").getStatus()).isEqualTo(200);
  }

  @Test
  void asvs_8_2_4_what_was_typed_is_on_the_page_that_turns_away_and_taken_from_inside()
      throws Exception {
    var words = "text=She+laughed+%3Ctwice%3E&current=tuuli&_csrf=token";
    assertThat(sent(words, "Sec-Fetch-Site", "same-origin"))
        .contains("value=\"She laughed &lt;twice>\"", "action=\"/contacts/new\"")
        .contains("name=\"_csrf\" value=\"token\"", "what you wrote is on this page")
        .doesNotContain("tuuli");
    assertThat(sent(words, "Sec-Fetch-Site", "cross-site"))
        .as("what another site sends does not come back")
        .doesNotContain("laughed", "<form");
    var much = words + "&more=" + "x".repeat(2 * 1024 * 1024);
    assertThat(sent(much, "Sec-Fetch-Site", "same-origin"))
        .as("no more is read than from anybody outside")
        .doesNotContain("laughed", "<form");
  }

  @Test
  void s33_few_forms_are_read_from_outside_at_once_and_whoever_comes_then_waits_for_none()
      throws Exception {
    var words = "text=She+laughed&_csrf=token";
    var begun = new CountDownLatch(RefusalScreen.AT_ONCE);
    var ended = new CountDownLatch(1);
    try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int n = 0; n < RefusalScreen.AT_ONCE; n++) {
        var slow = new Slow(begun, ended);
        others.submit(() -> read(slow));
      }
      try {
        assertThat(begun.await(20, TimeUnit.SECONDS)).as("all are being read").isTrue();
        assertThat(sent(words, "Sec-Fetch-Site", "same-origin"))
            .contains("call 112")
            .doesNotContain("laughed", "<form");
      } finally {
        ended.countDown();
      }
    }
    assertThat(sent(words, "Sec-Fetch-Site", "same-origin")).contains("laughed", "<form");
  }

  private boolean read(HttpServletRequest request) throws IOException {
    screen.write(Optional.empty(), request, new MockHttpServletResponse());
    return true;
  }

  /** A form whose words come no further for now. */
  private static final class Slow extends MockHttpServletRequest {

    private final CountDownLatch begun;
    private final CountDownLatch ended;

    Slow(CountDownLatch begun, CountDownLatch ended) {
      super("POST", "/contacts/new");
      this.begun = begun;
      this.ended = ended;
      addHeader("Sec-Fetch-Site", "same-origin");
      setContent(new byte[100]);
    }

    @Override
    public Enumeration<String> getParameterNames() {
      begun.countDown();
      try {
        ended.await();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
      return super.getParameterNames();
    }
  }

  private String sent(String form, String... header) throws Exception {
    var request =
        post("/contacts/new")
            .secure(true)
            .header("Accept-Language", "en")
            .header(header[0], header[1])
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .content(form)
            .remoteAddress(OUTSIDE);
    var answer = mvc.perform(request).andReturn().getResponse();
    assertThat(answer.getStatus()).isEqualTo(403);
    return answer.getContentAsString();
  }

  @Test
  void asvs_4_1_3_headers_from_anybody_open_nothing() throws Exception {
    var forged =
        from(OUTSIDE)
            .open(
                "/sign-in",
                "X-Forwarded-For",
                INSIDE,
                "Forwarded",
                "for=" + INSIDE,
                "X-Real-IP",
                INSIDE,
                "X-Vpn",
                "yes",
                "X-Client-Cert",
                "-----BEGIN CERTIFICATE-----",
                "X-SSL-Client-Verify",
                "SUCCESS");
    assertThat(forged.getStatus()).isEqualTo(403);
  }

  @Test
  void asvs_15_3_4_behind_the_proxy_the_register_sees_who_asks() throws Exception {
    var proxy = new Proxy(IpAddress.of("10.0.0.2").orElseThrow(), VpnHeader.of("X-Vpn: yes"));
    ways.set(
        new Rule(Ways.networks("10.0.0.0/8"), Ways.networks("10.8.0.0/16"), Optional.of(proxy)));
    var browser = from("10.0.0.2");
    assertThat(browser.open("/sign-in").getStatus()).isEqualTo(403);
    assertThat(browser.open("/sign-in", "X-Forwarded-For", "10.1.0.7").getStatus()).isEqualTo(403);
    var byVpn = browser.open("/sign-in", "X-Forwarded-For", "10.1.0.7", "X-Vpn", "yes");
    assertThat(byVpn.getStatus()).isEqualTo(200);
    assertThat(
            browser
                .open("/sign-in", "X-Forwarded-For", INSIDE, "X-Forwarded-For", INSIDE)
                .getStatus())
        .isEqualTo(403);
    var maija = people.worker(Role.WORKER);
    try (var _ = routes.plant(new Seen())) {
      var seen =
          mvc.perform(
                  People.as(maija, Role.WORKER, get("/planted/seen/K7F-2QD"))
                      .header("X-Forwarded-For", "203.0.113.9, " + INSIDE)
                      .remoteAddress("10.0.0.2"))
              .andReturn()
              .getResponse();
      assertThat(seen.getContentAsString()).contains(" " + INSIDE + " " + INSIDE + " ");
    }
  }

  @Test
  void s33_neither_being_let_in_nor_being_turned_away_costs_a_statement() {
    assertThat(statements.during(() -> from(OUTSIDE).open("/customers"))).isEmpty();
    assertThat(statements.during(() -> from(INSIDE).open("/sign-in/help"))).hasSizeLessThan(2);
  }

  @Test
  void s33_another_machine_hears_a_rule_with_its_next_beat() {
    var other = new Admission(rules, certificates, clock);
    var knock = Knock.plain(IpAddress.of(INSIDE).orElseThrow());
    assertThat(other.judge(knock).way()).isEqualTo(WayIn.VPN);
    try (var _ = new Ways(beans).only("10.9.0.0/16")) {
      assertThat(other.judge(knock).way()).as("not asked of the database").isEqualTo(WayIn.VPN);
      other.look();
      assertThat(other.judge(knock).way()).isEqualTo(WayIn.ELSEWHERE);
    }
  }

  @Test
  void asvs_16_3_2_who_is_turned_away_is_counted_by_hour_and_why_and_never_by_whom()
      throws Exception {
    refusals.write();
    var hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
    long before = many(hour, WayIn.ELSEWHERE);
    for (int times = 0; times < 5; times++) {
      from(OUTSIDE).open("/sign-in");
    }
    refusals.write();
    refusals.write();
    assertThat(many(hour, WayIn.ELSEWHERE)).isEqualTo(before + 5);
    assertThat(columns()).containsExactlyInAnyOrder("hour", "way", "many");
  }

  @Test
  void s33_whoever_shut_everybody_out_is_let_in_from_the_server_and_managers_read_it()
      throws Exception {
    var sanna = people.enrolled("Sanna Aalto", Role.MANAGER);
    assertThat(anyone.open(clock.instant())).startsWith("Within seconds");
    assertThat(anyone.open(clock.instant())).contains("already");
    admission.look();
    var browser = from(OUTSIDE).signIn(sanna);
    assertThat(browser.open("/").getContentAsString())
        .contains("At the server, the register was opened to every network", "any network");
    assertThat(browser.open("/setup/admission").getContentAsString())
        .contains("At the server", "The register is open to every network");
    try (var _ = new Ways(beans).only("203.0.113.0/24")) {
      assertThat(browser.open("/").getContentAsString()).doesNotContain("At the server");
    }
  }

  @Test
  void s33_whoever_is_let_in_from_the_server_comes_through_any_proxy_as_well() {
    var proxy = IpAddress.of("10.0.0.2").orElseThrow();
    var other = IpAddress.of("10.0.0.3").orElseThrow();
    assertThat(admission.isProxy(proxy)).as("the rule names none").isFalse();
    ways.set(
        new Rule(
            Ways.networks("10.0.0.0/8"),
            Ways.networks("10.8.0.0/16"),
            Optional.of(new Proxy(proxy, Optional.empty()))));
    assertThat(admission.isProxy(proxy)).isTrue();
    assertThat(admission.isProxy(other)).isFalse();
    anyone.open(clock.instant());
    admission.look();
    assertThat(admission.isProxy(proxy)).isTrue();
    assertThat(admission.isProxy(other)).as("nothing hangs on which it is").isTrue();
  }

  private long many(Instant hour, WayIn way) {
    return counts.since(hour).stream()
        .filter(one -> one.way() == way)
        .mapToLong(RefusalCounts.Count::many)
        .sum();
  }

  private List<String> columns() {
    return owner
        .db()
        .sql(
            "select column_name from information_schema.columns where table_schema = 'admission' and table_name = 'refusal'")
        .query(String.class)
        .list();
  }

  private Browser from(String address) {
    return new Browser(mvc, clock, address);
  }
}
