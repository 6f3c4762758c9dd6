package fi.tallessa.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.People;
import fi.tallessa.RegisterTest;
import fi.tallessa.Wire;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Undertakings;
import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.staff.proof.Factor;
import fi.tallessa.staff.proof.Token;
import fi.tallessa.staff.session.Sessions;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was typed survives the end of a session, and reaches nobody but who typed it. */
@RegisterTest
@ExtendWith(OutputCaptureExtension.class)
class UnsentTest {

  private static final String OURS = "Sec-Fetch-Site: same-origin";
  private static final String TYPED = "Kanaria \"><script>alert(1)</script> ${7*7} ’å🦊\nrivi";

  @LocalServerPort int port;
  @Autowired JdbcClient db;
  @Autowired People people;
  @Autowired Sessions sessions;
  @Autowired Undertakings undertakings;
  @Autowired ApplicationContext beans;

  private String formCookie;
  private String token;

  @BeforeEach
  void openAForm() {
    var page = Wire.get(port, "/sign-in");
    formCookie = one("Set-Cookie: (__Host-form=[^;]+)", page);
    token = token(page);
  }

  @Test
  void a_form_after_the_end_comes_back_with_every_word() {
    var answer = post("/customers", fields("name", TYPED, "why", "a", "why", "b"), OURS);
    assertThat(answer)
        .startsWith("HTTP/1.1 401")
        .contains("Your session has ended", "action=\"/customers\"", "target=\"_blank\"")
        .contains("name=\"name\" value=\"Kanaria &#34;", "’å🦊\nrivi\"")
        .contains("name=\"why\" value=\"a\"", "name=\"why\" value=\"b\"")
        .contains("Cache-Control: no-store", "script-src 'self'")
        .doesNotContain("<script>alert")
        .doesNotContain(token);
    assertThat(answer.lines().filter(line -> line.startsWith("Set-Cookie"))).isEmpty();
    assertThat(token(answer)).isNotBlank();
  }

  /** Issue 4, point 12: nothing typed is lost to a locked screen, with or without a script. */
  @Test
  void a_form_to_a_locked_screen_comes_back_with_every_word() {
    var live = signedIn();
    db.sql("update staff.session set locked_at = now()").update();
    var answer = post("/tasks", fields("what", TYPED), OURS, live);
    assertThat(answer)
        .startsWith("HTTP/1.1 401")
        .contains("The screen was locked", "href=\"/lock\" target=\"_blank\"", "Send again")
        .contains("name=\"what\" value=\"Kanaria &#34;")
        .doesNotContain("<script>alert", "<nav");
    db.sql("update staff.session set locked_at = null").update();
  }

  /** Its consent was taken back while somebody typed into it, so it is not there any more. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/plan/aims/%s",
        "/plan/aims/%s/steps",
        "/plan/steps/%s",
        "/plan/steps/%s/outcome",
        "/cooperation/%s",
        "/cooperation/%s/points/new"
      })
  void s05_what_was_typed_for_what_is_not_there_any_more_is_shown_once(String path) {
    var elli = new OneFile(beans);
    var live = signedIn(elli.maija, Role.WORKER);
    var gone = "/customers/" + elli.code.shown() + path.formatted(UUID.randomUUID());
    var answer = post(gone, fields("text", TYPED, "why", TYPED, "version", "1"), OURS, live);
    assertThat(answer)
        .startsWith("HTTP/1.1 404")
        .contains("shown only this once", "Kanaria", "’å🦊\nrivi</textarea>")
        .contains("name=\"version\" value=\"1\"")
        .doesNotContain("<script>alert", "Send again");
    assertThat(post(gone, fields("text", TYPED), "Sec-Fetch-Site: cross-site", live))
        .as("what no page of ours sent")
        .doesNotContain("Kanaria");
    assertThat(post(gone, fields("version", "1"), OURS, live))
        .startsWith("HTTP/1.1 404")
        .doesNotContain("shown only this once");
  }

  /** Issue 4, point 3: whatever is sent to a file that asks for a reason first is not lost. */
  @Test
  void a_form_without_a_reason_comes_back_with_every_word(CapturedOutput log) {
    var elli = new OneFile(beans);
    var sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, elli.maija);
    var live = signedIn(sanna, Role.MANAGER);
    takeAToken(live);
    var answer = post(elli.address("/plan/aims/new"), fields("text", TYPED), OURS, live);
    assertThat(answer)
        .startsWith("HTTP/1.1 403")
        .contains("This needs a reason", "Send again", "name=\"text\" value=\"Kanaria &#34;")
        .contains("href=\"" + elli.address("/openings/new") + "\" target=\"_blank\"")
        .contains("’å🦊\nrivi\"", "Cache-Control: no-store")
        .doesNotContain("<script>alert", "Location:", "Rantala", "Maija");
    takeAToken(live);
    var inFinnish =
        post(elli.address("/plan/aims/new"), fields("text", TYPED, "lang", "fi"), OURS, live);
    assertThat(inFinnish)
        .startsWith("HTTP/1.1 403")
        .contains("Tähän tarvitaan syy", "Anna syy", "name=\"text\" value=\"Kanaria &#34;")
        .contains("name=\"lang\" value=\"sv\" lang=\"sv\" form=\"unsent\"");
    var others = signedIn(people.worker(Role.MANAGER), Role.MANAGER);
    takeAToken(others);
    assertThat(post(elli.address("/plan/aims/new"), fields("text", TYPED), OURS, others))
        .as("nobody else learns that there is a file")
        .startsWith("HTTP/1.1 404")
        .doesNotContain("openings");
    assertThat(log.getAll()).doesNotContain("Kanaria");
  }

  @Test
  void without_a_word_of_the_browser_the_origin_says_whose_page_it_was() {
    assertThat(post("/customers", fields("name", TYPED), "Origin: https://localhost"))
        .startsWith("HTTP/1.1 401")
        .contains("Kanaria");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site",
        "Sec-Fetch-Site: none",
        "Origin: https://evil.example",
        "Origin: null",
        "Sec-Fetch-Site: cross-site\r\nOrigin: https://localhost",
        "X-Nothing: said"
      })
  void what_another_site_sent_is_refused_and_not_shown(String header, CapturedOutput log) {
    var noSession = post("/customers", fields("name", TYPED), header);
    assertThat(noSession).startsWith("HTTP/1.1 303").doesNotContain("Kanaria");
    var live = signedIn();
    token = "garbled";
    var noToken = post("/customers", fields("name", TYPED), header, live);
    assertThat(noToken).startsWith("HTTP/1.1 403").doesNotContain("Kanaria", "Send again");
    assertThat(log.getAll())
        .contains("A form came without its token, from a page of ours: false")
        .doesNotContain("Kanaria", "evil");
  }

  @Test
  void a_stale_token_costs_one_more_press() {
    var live = signedIn();
    var fresh = token;
    token = "garbled";
    var answer = post("/me/presence", fields("note", TYPED), OURS, live);
    assertThat(answer)
        .startsWith("HTTP/1.1 403")
        .contains("Send again", "Kanaria")
        .doesNotContain("_blank");
    token = token(answer);
    assertThat(token).isNotEqualTo(fresh);
    assertThat(post("/me/presence", fields("note", TYPED), OURS, live)).startsWith("HTTP/1.1 204");
  }

  @Test
  void a_password_or_a_code_never_comes_back() {
    var form = fields("current", "Kanaria1", "fresh", "Kanaria2", "code", "123456");
    assertThat(post("/me/password", form, OURS))
        .startsWith("HTTP/1.1 303")
        .doesNotContain("Kanaria", "123456");
    assertThat(post("/me/password", form + fields("a", "Kanaria"), OURS))
        .startsWith("HTTP/1.1 401")
        .contains("name=\"a\" value=\"Kanaria\"", "name=\"open\" value=\"")
        .doesNotContain("Kanaria1", "Kanaria2", "123456", "Send again");
    token = "garbled";
    assertThat(post("/sign-in", fields("userName", "maija.l", "password", "Kanaria1"), OURS))
        .startsWith("HTTP/1.1 403")
        .contains("name=\"userName\" value=\"maija.l\"", "name=\"open\" value=\"")
        .doesNotContain("Kanaria", "Send again");
  }

  /** Issue 4, point 3: what was written beside a code is not lost where the form is stopped. */
  @Test
  void a_form_with_a_code_and_without_a_reason_comes_back_with_every_word() {
    var elli = new OneFile(beans);
    var sanna = people.worker("Sanna Aalto", Role.MANAGER);
    people.leads(sanna, elli.maija);
    var live = signedIn(sanna, Role.MANAGER);
    takeAToken(live);
    var at = elli.address("/protection/unmasking");
    assertThat(post(at, fields("reason", TYPED, "proof", "123456"), OURS, live))
        .startsWith("HTTP/1.1 403")
        .contains("This needs a reason", "name=\"reason\" value=\"Kanaria &#34;")
        .contains("A password or a code has to be written once more", "name=\"open\" value=\"")
        .contains("href=\"" + elli.address("/openings/new") + "\" target=\"_blank\"")
        .doesNotContain("123456", "Send again", "Location:", "page was open so long");
    db.sql("update staff.session set locked_at = now()").update();
    assertThat(post(at, fields("reason", TYPED, "proof", "123456"), OURS, live))
        .startsWith("HTTP/1.1 401")
        .contains("The screen was locked", "name=\"reason\" value=\"Kanaria &#34;")
        .doesNotContain("123456", "Send again");
    db.sql("update staff.session set locked_at = null").update();
  }

  @Test
  void every_box_of_a_secret_is_known() throws IOException {
    assertThat(secretBoxes()).isNotEmpty().isEqualTo(Unsent.SECRET);
  }

  @Test
  void a_script_leaves_the_page_as_it_is_and_gets_a_token() {
    var script = "HX-Request: true";
    var ended = post("/customers", fields("name", TYPED), OURS, script);
    assertThat(ended).startsWith("HTTP/1.1 401").doesNotContain("Kanaria", "Location", "HX-");
    var live = signedIn();
    token = "garbled";
    var old = post("/me/presence", fields("name", TYPED), OURS, script, live);
    assertThat(old).startsWith("HTTP/1.1 403").doesNotContain("Kanaria");
    token = one("X-Form-Token: (\\S+)", old);
    assertThat(post("/me/presence", "", OURS, script, live)).startsWith("HTTP/1.1 204");
  }

  @Test
  void more_than_any_form_of_ours_is_not_read() {
    assertThat(post("/customers", fields("name", "Kanaria".repeat(400_000)), OURS))
        .startsWith("HTTP/1.1 413")
        .doesNotContain("Kanaria");
  }

  /** A name, a number, one word: each box somebody wrote in, and none of what was chosen. */
  @Test
  void s05_one_word_is_not_lost_where_what_it_was_for_is_not_there_any_more() {
    var elli = new OneFile(beans);
    var live = signedIn(elli.maija, Role.WORKER);
    var gone = "/customers/" + elli.code.shown() + "/cooperation/" + UUID.randomUUID();
    var once = UUID.randomUUID().toString();
    var point =
        fields("role", "psykologi", "name", "", "phone", "0405550199", "email", "l@tammi.example")
            + fields("source", "professional", "once", once, "version", "0");
    assertThat(post(gone + "/points/new", point, OURS, live))
        .startsWith("HTTP/1.1 404")
        .contains("shown only this once", "name=\"version\" value=\"0\"")
        .contains("\npsykologi</textarea>", "\n0405550199</textarea>", "\nl@tammi.example</")
        .doesNotContain("\nprofessional</textarea>", "\n" + once + "</textarea>");
    var aim = "/customers/" + elli.code.shown() + "/plan/aims/" + UUID.randomUUID();
    assertThat(post(aim, fields("text", "Uimahalli", "version", "1"), OURS, live))
        .startsWith("HTTP/1.1 404")
        .contains("\nUimahalli</textarea>");
    assertThat(post(aim, fields("by", "customer", "seen", "1", "once", once), OURS, live))
        .startsWith("HTTP/1.1 404")
        .doesNotContain("shown only this once");
  }

  /** A box that is written in somewhere is no box that is chosen in. */
  @Test
  void nothing_that_is_written_is_taken_for_chosen() throws IOException {
    assertThat(writtenBoxes())
        .hasSizeGreaterThan(60)
        .doesNotContainAnyElementsOf(ChosenBoxes.NAMES);
  }

  private void takeAToken(String live) {
    token = "garbled";
    token = token(post("/me/presence", "", OURS, live));
  }

  private String signedIn() {
    return signedIn(people.worker(Role.WORKER), Role.WORKER);
  }

  private String signedIn(WorkerId worker, Role role) {
    var visit = people.visit(worker);
    var session = Token.random();
    undertakings.sign(visit, "en");
    var arrival = new Arrival(visit.when(), "198.51.100.77", Optional.empty());
    sessions.open(session, visit.who(), role, Factor.CODE, arrival);
    return "__Host-session=" + session.value();
  }

  /** Headers hold a colon; what holds none is a cookie more. */
  private String post(String path, String fields, String... more) {
    var body = "_csrf=" + encoded(token) + fields;
    var cookies = formCookie;
    var lines = new ArrayList<>(List.of("POST " + path + " HTTP/1.1", "Host: localhost"));
    for (var one : more) {
      if (one.contains(":")) {
        lines.add(one);
      } else {
        cookies += "; " + one;
      }
    }
    lines.add("Accept-Language: en");
    lines.add("Cookie: " + cookies);
    lines.add("Content-Type: application/x-www-form-urlencoded");
    lines.add("Content-Length: " + body.length());
    lines.add("Connection: close");
    lines.add("");
    lines.add(body);
    return Wire.ask(port, lines.toArray(String[]::new));
  }

  private static String fields(String... pairs) {
    var fields = new StringBuilder();
    for (int at = 0; at < pairs.length; at += 2) {
      fields.append('&').append(pairs[at]).append('=').append(encoded(pairs[at + 1]));
    }
    return fields.toString();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String token(String page) {
    return one("name=\"_csrf\" value=\"([^\"]+)\"", page);
  }

  private static String one(String pattern, String in) {
    var found = Pattern.compile(pattern).matcher(in);
    assertThat(found.find()).as(pattern + " in " + in).isTrue();
    return found.group(1);
  }

  /**
   * Names of boxes to write in. Where a limit of time comes from is a setting, and written in
   * several words; everywhere else {@code source} is chosen.
   */
  private static Set<String> writtenBoxes() throws IOException {
    var box =
        Pattern.compile(
            "template\\.web\\.field\\((?![^\\n]*choices = )[^\\n]*?name = \"(\\w+)\"|<textarea[^>]*name=\"(\\w+)\"");
    var names = new HashSet<String>();
    try (var files = Files.walk(Path.of("src/main/jte"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("deadline/page.jte")) {
          box.matcher(Files.readString(file))
              .results()
              .forEach(
                  found -> names.add(found.group(1) == null ? found.group(2) : found.group(1)));
        }
      }
    }
    return names;
  }

  /** Names of boxes that templates mark as a password or a one-time code. */
  private static Set<String> secretBoxes() throws IOException {
    var box = Pattern.compile("name = \"(\\w+)\"[^\\n]*(?:type = \"password\"|\"one-time-code\")");
    var names = new HashSet<String>();
    try (var files = Files.walk(Path.of("src/main/jte"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        box.matcher(Files.readString(file)).results().forEach(found -> names.add(found.group(1)));
      }
    }
    return names;
  }
}
