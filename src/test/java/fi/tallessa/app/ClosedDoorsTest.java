package fi.tallessa.app;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.People;
import fi.tallessa.PlantedRoutes;
import fi.tallessa.RegisterTest;
import fi.tallessa.Wire;
import fi.tallessa.kernel.Role;
import fi.tallessa.planted.Seen;
import fi.tallessa.staff.Browser;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;

/** Over the wire, what is not open: pages for machines, other people's headers, files sent in. */
@RegisterTest
class ClosedDoorsTest {

  /** Where others keep measures, documents, consoles, settings and what lies in an archive. */
  private static final List<String> WELL_KNOWN =
      List.of(
          "/actuator",
          "/actuator/health",
          "/actuator/env",
          "/actuator/heapdump",
          "/actuator/loggers",
          "/actuator/prometheus",
          "/manage/health",
          "/health",
          "/healthz",
          "/info",
          "/env",
          "/metrics",
          "/heapdump",
          "/threaddump",
          "/jolokia",
          "/debug",
          "/trace",
          "/server-status",
          "/status",
          "/swagger-ui.html",
          "/swagger-ui/index.html",
          "/v3/api-docs",
          "/api-docs",
          "/openapi.json",
          "/graphql",
          "/api",
          "/console",
          "/h2-console",
          "/manager/html",
          "/admin",
          "/login",
          "/logout",
          "/cast",
          "/demo",
          "/docs/permissions.md",
          "/application.yaml",
          "/application.properties",
          "/logback-spring.xml",
          "/messages/web_fi.properties",
          "/staff/common-passwords.txt",
          "/db/migration/staff/V2026_11_24_0930__worker.sql",
          "/META-INF/MANIFEST.MF",
          "/META-INF/spring.factories",
          "/WEB-INF/web.xml",
          "/.git/HEAD",
          "/.env",
          "/tallessa.jar",
          "/tallessa.css.map",
          "/webjars",
          "/static/tallessa.css",
          "/session");

  private static final String[] FORGED = {
    "X-Forwarded-For: 203.0.113.9",
    "X-Forwarded-Host: evil.example",
    "X-Forwarded-Proto: http",
    "X-Forwarded-Port: 81",
    "X-Forwarded-Prefix: /evil",
    "X-Forwarded-Ssl: off",
    "Forwarded: for=203.0.113.9;host=evil.example;proto=http",
    "X-Real-IP: 203.0.113.9",
    "True-Client-IP: 203.0.113.9",
    "X-Client-Cert: -----BEGIN CERTIFICATE-----",
    "X-SSL-Client-Verify: SUCCESS",
    "X-Remote-User: sanna.aalto",
    "X-HTTP-Method-Override: DELETE",
    "X-Original-URL: /customers",
    "X-Rewrite-URL: /customers"
  };

  @Autowired MockMvc mvc;
  @Autowired Clock clock;
  @Autowired People people;
  @Autowired PlantedRoutes routes;
  @LocalServerPort int port;

  /** ASVS 13.4.5, 13.4.6: to a manager who is signed in, as to anybody. */
  @Test
  void nothing_answers_where_others_have_pages_for_machines() throws Exception {
    var sanna = signedIn(Role.MANAGER);
    for (var path : WELL_KNOWN) {
      assertThat(get(path, sanna))
          .as(path)
          .startsWith("HTTP/1.1 404")
          .contains("<h1>Nothing here that is open to you")
          .doesNotContain("Tomcat", "Spring", "\r\nServer:");
      assertThat(get(path)).as(path).containsPattern("^HTTP/1.1 (303|404)");
    }
    assertThat(get("/me", sanna)).as("a page that is there").startsWith("HTTP/1.1 200");
  }

  /** ASVS 4.1.3, 15.3.4. */
  @Test
  void headers_of_a_proxy_change_nothing() throws Exception {
    var maija = signedIn(Role.WORKER);
    try (var _ = routes.plant(new Seen())) {
      var plain = get("/planted/seen/K7F-2QD", maija);
      assertThat(plain)
          .contains("seen: GET https true localhost " + port + " 127.0.0.1 ")
          .endsWith(" /planted/seen/K7F-2QD null");
      assertThat(body(get("/planted/seen/K7F-2QD", and(maija, FORGED)))).isEqualTo(body(plain));
    }
    assertThat(get("/customers", FORGED)).contains("\r\nLocation: /sign-in?to=/customers\r\n");
    assertThat(get("/sign-in", FORGED)).startsWith("HTTP/1.1 200").doesNotContain("evil");
  }

  /** ASVS 5.2.1: no form of ours sends a file, so none is taken in, and none lies on a disk. */
  @Test
  void a_form_with_files_is_not_read() {
    var page = get("/sign-in");
    var cookie = between(page, "Set-Cookie: ", ";");
    var token = between(page, "name=\"_csrf\" value=\"", "\"");
    assertThat(post(cookie, "application/x-www-form-urlencoded", "language=sv&_csrf=" + token))
        .startsWith("HTTP/1.1 303");
    assertThat(
            post(cookie, "multipart/form-data; boundary=x", part("language", "sv") + last(token)))
        .startsWith("HTTP/1.1 403");
  }

  private static String part(String name, String value) {
    return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
  }

  private static String last(String token) {
    return part("_csrf", token) + "--x--\r\n";
  }

  private String[] signedIn(Role role) throws Exception {
    var browser = new Browser(mvc, clock, "127.0.0.1").signIn(people.enrolled("Test", role));
    return new String[] {"Cookie: __Host-session=" + browser.cookie("__Host-session")};
  }

  private String get(String path, String... headers) {
    return ask("GET " + path + " HTTP/1.1", "", headers);
  }

  private String post(String cookie, String type, String body) {
    return ask(
        "POST /language HTTP/1.1",
        body,
        "Cookie: " + cookie,
        "Content-Type: " + type,
        "Content-Length: " + body.length());
  }

  private String ask(String line, String body, String... headers) {
    var head = new String[] {line, "Host: localhost:" + port, "Accept-Language: en"};
    return Wire.ask(
        port, and(and(and(head, headers), "Sec-Fetch-Site: none", "Connection: close"), "", body));
  }

  private static String[] and(String[] some, String... more) {
    return Stream.of(some, more).flatMap(Stream::of).toArray(String[]::new);
  }

  private static String body(String answer) {
    return answer.substring(answer.indexOf("seen:"));
  }

  private static String between(String text, String start, String end) {
    int from = text.indexOf(start) + start.length();
    return text.substring(from, text.indexOf(end, from));
  }
}
