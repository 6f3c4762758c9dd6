package fi.tallessa.casework.contact;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.RegisterTest;
import fi.tallessa.Wire;
import fi.tallessa.customer.GivenConsents;
import fi.tallessa.customer.OneFile;
import fi.tallessa.kernel.Role;
import fi.tallessa.staff.Undertakings;
import fi.tallessa.staff.proof.Arrival;
import fi.tallessa.staff.proof.Factor;
import fi.tallessa.staff.proof.Token;
import fi.tallessa.staff.session.Sessions;
import fi.tallessa.wording.Wording;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Issue 4, bad input: a note of 100 000 characters, over the wire as a browser sends it. */
@RegisterTest
class LongNoteTest {

  /** In Finnish letters: each of them is sent as six. */
  private static final String LONG = "Pöydällä säikähti äiti. ".repeat(4_166) + "Yöllä hän nukkui";

  @LocalServerPort int port;
  @Autowired ApplicationContext beans;
  @Autowired Sessions sessions;
  @Autowired Undertakings undertakings;
  OneFile elli;
  String cookies;
  String token;

  @BeforeEach
  void signedIn() {
    elli = new OneFile(beans);
    new GivenConsents(elli).notes();
    var visit = elli.visit(elli.maija);
    var session = Token.random();
    undertakings.sign(visit, "en");
    var arrival = new Arrival(visit.when(), "198.51.100.77", Optional.empty());
    sessions.open(session, visit.who(), Role.WORKER, Factor.CODE, arrival);
    var page = Wire.get(port, "/sign-in");
    cookies = one("Set-Cookie: (__Host-form=[^;]+)", page) + "; __Host-session=" + session.value();
    token = one("name=\"_csrf\" value=\"([^\"]+)\"", get(elli.address("/contacts/new")));
  }

  @Test
  void i4_it_is_saved_and_folded_in_the_timeline() {
    assertThat(LONG).hasSize(100_000);
    assertThat(post("/contacts/new", LONG)).startsWith("HTTP/1.1 303");
    var timeline = get(elli.address("/timeline"));
    assertThat(timeline)
        .contains("Show all", "hän nukkui")
        .containsPattern("(?s)<details class=\"rest\">.*nukkui");
  }

  @Test
  void i4_a_draft_of_it_is_kept_and_comes_back_whole() {
    assertThat(post("/contacts/new/draft", LONG)).startsWith("HTTP/1.1 303");
    assertThat(get(elli.address("/contacts/new"))).contains(LONG);
  }

  /** Three families, one of them restricted. */
  @Test
  @Tag("long")
  void i4_a_meeting_of_eight_with_such_a_note_each_is_one_form() {
    assertSavedAndShown(7, LONG);
  }

  /** Longer than what is read from whoever has no session. */
  @Test
  void i4_a_meeting_of_three_with_such_a_note_in_another_script_is_one_form() {
    var note = "漢字漢字漢字漢 ".repeat(12_499) + "漢字漢字漢字漢";
    assertThat(encoded(note).length()).isGreaterThan(700_000);
    assertSavedAndShown(2, note);
  }

  /**
   * The last of the others may only be kept: their text is shown once, and all others are saved.
   */
  private void assertSavedAndShown(int many, String note) {
    var others = IntStream.range(0, many).mapToObj(one -> new OneFile(beans, elli.maija)).toList();
    others.forEach(one -> new GivenConsents(one).notes());
    var frozen = others.getLast();
    frozen.freeze();
    var boxes = new StringBuilder("&with=");
    boxes.append(
        encoded(others.stream().map(one -> one.code.shown()).collect(Collectors.joining(", "))));
    others.forEach(
        one -> boxes.append("&text.").append(one.code.shown()).append("=").append(encoded(note)));
    assertThat(post("/contacts/new", note, boxes.toString())).contains(frozen.code.shown(), note);
    var saved = new ArrayList<>(others.subList(0, many - 1));
    saved.add(elli);
    for (var one : saved) {
      assertThat(
              one.<String>in(permit -> beans.getBean(Contacts.class).all(permit).getFirst().text()))
          .isEqualTo(note);
    }
  }

  @Test
  void i4_one_that_is_too_long_comes_back_with_every_word() {
    var answer = post("/contacts/new", LONG + LONG.substring(0, 50_000));
    assertThat(answer).startsWith("HTTP/1.1 422").contains(LONG, "text-problem");
  }

  @Test
  void i4_06_the_wording_guard_reads_it_in_a_moment() {
    Wording.read(LONG);
    var begun = Instant.now();
    Wording.read(LONG);
    assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(2));
  }

  private String get(String path) {
    return Wire.ask(
        port,
        "GET " + path + " HTTP/1.1",
        "Host: localhost",
        "Accept-Language: en",
        "Cookie: " + cookies,
        "Connection: close",
        "",
        "");
  }

  private String post(String path, String text) {
    return post(path, text, "");
  }

  private String post(String path, String text, String more) {
    var body =
        "_csrf="
            + encoded(token)
            + "&once="
            + UUID.randomUUID()
            + "&tab="
            + UUID.randomUUID()
            + "&channel=phone&outcome=met&text="
            + encoded(text)
            + more;
    return Wire.ask(
        port,
        "POST " + elli.address(path) + " HTTP/1.1",
        "Host: localhost",
        "Sec-Fetch-Site: same-origin",
        "Accept-Language: en",
        "Cookie: " + cookies,
        "Content-Type: application/x-www-form-urlencoded",
        "Content-Length: " + body.length(),
        "Connection: close",
        "",
        body);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String one(String pattern, String in) {
    var found = Pattern.compile(pattern).matcher(in);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }
}
