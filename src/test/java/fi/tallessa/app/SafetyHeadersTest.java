package fi.tallessa.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fi.tallessa.People;
import fi.tallessa.PlantedRoutes;
import fi.tallessa.RegisterTest;
import fi.tallessa.Wire;
import fi.tallessa.kernel.Role;
import fi.tallessa.planted.Failing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;

/** ASVS 3.4.1–3.4.8, 4.1.4, 13.4: over the wire, as the server itself answers. */
@RegisterTest
class SafetyHeadersTest {

  @Autowired MockMvc http;
  @Autowired People people;
  @Autowired PlantedRoutes routes;
  @LocalServerPort int port;

  @ParameterizedTest
  @CsvSource({
    "GET, /sign-in, 200",
    "GET, /, 303",
    "GET, /customers/K7F-2QD, 303",
    "GET, /tallessa.css, 200",
    "GET, /nothing.css, 404",
    "POST, /sign-in, 403",
    "POST, /customers/new, 403",
    "PUT, /sign-in, 405",
    "DELETE, /, 405",
    "OPTIONS, /, 405",
    "PATCH, /me, 405",
    "TRACE, /, 405",
    "PROPFIND, /, 405",
    "GET, /;jsessionid=1, 400",
    "GET, //etc/passwd, 400"
  })
  void every_answer_carries_them(String method, String path, int status) {
    var answer = ask(method, path);
    assertThat(answer.lines().findFirst())
        .hasValueSatisfying(line -> assertThat(line).contains(" " + status));
    assertThat(answer.toLowerCase())
        .contains(
            "\r\ncontent-security-policy: default-src 'none'; script-src 'self'; style-src 'self';"
                + " img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self';"
                + " base-uri 'none'; frame-ancestors 'none'\r\n",
            "\r\nstrict-transport-security: max-age=31536000; includesubdomains",
            "\r\nx-content-type-options: nosniff",
            "\r\nreferrer-policy: no-referrer",
            "\r\ncross-origin-opener-policy: same-origin",
            "\r\ncross-origin-resource-policy: same-origin",
            "\r\npermissions-policy: ")
        .doesNotContain("\r\nserver:", "jsessionid=", "x-powered-by", "unsafe-inline");
  }

  /** One that is asked for, and one that refuses. */
  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST"})
  void asvs_4_1_1_a_page_says_that_it_is_utf_8(String method) {
    assertThat(ask(method, "/sign-in").toLowerCase())
        .contains("\r\ncontent-type: text/html;charset=utf-8\r\n");
  }

  @Test
  void what_breaks_carries_them_too() throws Exception {
    try (var _ = routes.plant(new Failing())) {
      var maija = people.worker(Role.WORKER);
      var answer =
          http.perform(
                  get("/planted/broken/K7F-2QD").with(People.by(maija, Role.WORKER)).secure(true))
              .andReturn()
              .getResponse();
      assertThat(answer.getStatus()).isEqualTo(500);
      assertThat(answer.getHeader("Content-Security-Policy")).startsWith("default-src 'none'");
      assertThat(answer.getHeader("Strict-Transport-Security")).isNotNull();
      assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }
  }

  /** ASVS 14.3.2. */
  @Test
  void pages_are_not_stored_and_files_are() {
    assertThat(ask("GET", "/sign-in")).contains("Cache-Control: no-store");
    assertThat(ask("GET", "/nothing")).contains("Cache-Control: no-store");
    assertThat(ask("GET", "/tallessa.css"))
        .contains("Cache-Control: max-age=31536000, public")
        .doesNotContain("no-store");
  }

  /** ASVS 3.5.1. */
  @Test
  void a_form_needs_the_token_of_its_page() {
    var page = ask("GET", "/sign-in");
    var cookie = between(page, "Set-Cookie: ", ";");
    assertThat(page)
        .contains("Set-Cookie: __Host-form=")
        .containsPattern("__Host-form=[^\r]*Secure; HttpOnly; SameSite=Lax");
    var token = between(page, "name=\"_csrf\" value=\"", "\"");
    var body = "_csrf=" + token + "&userName=somebody&password=something+quite+else";
    assertThat(post(cookie, body)).startsWith("HTTP/1.1 422");

    assertThat(post("a=b", body)).startsWith("HTTP/1.1 403").contains("The form is out of date");
    assertThat(post(cookie, body.replace(token, token.substring(1) + "A")))
        .startsWith("HTTP/1.1 403");
    assertThat(post(cookie, "userName=somebody&password=something+quite+else"))
        .startsWith("HTTP/1.1 403");
  }

  @Test
  void s32_the_sign_in_page_tells_what_is_true_of_the_connection() {
    assertThat(ask("GET", "/sign-in")).contains("Encrypted connection", "TLS 1.3");
  }

  private String ask(String method, String path) {
    return Wire.ask(
        port,
        method + " " + path + " HTTP/1.1",
        "Host: localhost",
        "Accept-Language: en",
        "Content-Length: 0",
        "Connection: close",
        "",
        "");
  }

  private String post(String cookie, String body) {
    return Wire.ask(
        port,
        "POST /sign-in HTTP/1.1",
        "Host: localhost",
        "Accept-Language: en",
        "Cookie: " + cookie,
        "Content-Type: application/x-www-form-urlencoded",
        "Content-Length: " + body.length(),
        "Connection: close",
        "",
        body);
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }
}
