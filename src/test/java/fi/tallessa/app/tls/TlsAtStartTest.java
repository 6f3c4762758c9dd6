package fi.tallessa.app.tls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.env.MockEnvironment;

/** ASVS 12.2.1 and 12.3.1: what may be started, and what is said of the rest. */
class TlsAtStartTest {

  private static final String STRATEGY = "server.forward-headers-strategy";

  @Test
  void s32_without_a_certificate_it_does_not_start() {
    assertThat(BrowserTls.problem(settings(Map.of()))).contains(BrowserTls.NO_CERTIFICATE);
    assertThat(BrowserTls.problem(settings(Map.of("server.address", "127.0.0.1"))))
        .as("nobody said that a proxy ends TLS")
        .contains(BrowserTls.NO_CERTIFICATE);
    assertThat(
            BrowserTls.problem(settings(Map.of("server.ssl.enabled-protocols", "TLSv1.2,TLSv1.3"))))
        .contains(BrowserTls.NO_CERTIFICATE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"server.ssl.key-store", "server.ssl.certificate", "server.ssl.bundle"})
  void s32_with_a_certificate_it_starts(String certificate) {
    assertThat(BrowserTls.problem(settings(Map.of(certificate, "somewhere")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0.0.0.0", "::", "192.0.2.7"})
  void s32_behind_a_proxy_other_machines_do_not_reach_it(String address) {
    var open = Map.of("server.ssl.enabled", "false", "server.address", address);
    assertThat(BrowserTls.problem(settings(open))).contains(BrowserTls.HEARD_IN_THE_CLEAR);
    assertThat(BrowserTls.problem(settings(Map.of("server.ssl.enabled", "false"))))
        .contains(BrowserTls.HEARD_IN_THE_CLEAR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "::1", "localhost"})
  void behind_a_proxy_on_this_machine_it_starts(String address) {
    var proxied = Map.of("server.ssl.enabled", "false", "server.address", address);
    assertThat(BrowserTls.problem(settings(proxied))).isEmpty();
  }

  /** Requests in a connection that a proxy does not read any more have what headers they like. */
  @Test
  void s33_in_the_clear_no_http_2_is_spoken_past_a_proxy() throws IOException {
    var product = new MockEnvironment();
    new YamlPropertySourceLoader()
        .load("product", new ClassPathResource("application.yaml"))
        .forEach(product.getPropertySources()::addLast);
    assertThat(product.getProperty("server.http2.enabled")).isEqualTo("true");
    product.setProperty("server.ssl.enabled", "false");
    assertThat(product.getProperty("server.http2.enabled")).isEqualTo("false");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:postgresql://db.example.fi/tallessa",
        "jdbc:postgresql://db.example.fi/tallessa?sslmode=require",
        "jdbc:postgresql://db.example.fi/tallessa?sslmode=verify-ca",
        "jdbc:postgresql://db.example.fi/tallessa?sslmode=prefer&password=secret",
        "jdbc:postgresql://127.0.0.1,192.0.2.7/tallessa",
        "jdbc:postgresql://localhost/tallessa?socketFactory=org.example.Anywhere",
        "jdbc:postgresql://db.example.fi/tallessa?sslmode=verify-full"
            + "&sslfactory=org.postgresql.ssl.NonValidatingFactory",
        "jdbc:postgresql://db.example.fi/tallessa?sslmode=verify-full"
            + "&sslhostnameverifier=org.example.Anybody",
        "jdbc:mysql://localhost/tallessa"
      })
  void a_database_that_could_be_overheard_stops_the_start(String url) {
    for (var name : new String[] {"spring.datasource.url", "spring.flyway.url"}) {
      assertThat(DatabaseTls.problem(settings(Map.of(name, url))))
          .hasValueSatisfying(
              sentence -> assertThat(sentence).contains(name).doesNotContain("secret"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "embedded",
        "jdbc:postgresql:tallessa",
        "jdbc:postgresql://localhost/tallessa",
        "jdbc:postgresql://127.0.0.1:5433/tallessa",
        "jdbc:postgresql://[::1]/tallessa",
        "jdbc:postgresql://db.example.fi/tallessa?sslmode=verify-full",
        "jdbc:postgresql://a.example.fi,b.example.fi/tallessa?sslmode=verify-full"
            + "&sslrootcert=/etc/tallessa/database.pem"
      })
  void a_database_on_this_machine_or_with_a_name_that_is_checked_is_fine(String url) {
    assertThat(DatabaseTls.problem(settings(Map.of("spring.datasource.url", url)))).isEmpty();
  }

  /** The driver hears them as well, wherever the address says nothing of it. */
  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://db.example.fi/tallessa?sslmode=verify-full, sslfactory",
    "jdbc:postgresql://db.example.fi/tallessa?sslmode=verify-full, sslhostnameverifier",
    "jdbc:postgresql://localhost/tallessa, socketFactory",
    "jdbc:postgresql:tallessa, PGHOST",
    "embedded, socketFactory",
  })
  void s29_what_stands_beside_the_address_leads_nowhere_else(String url, String beside) {
    for (var one :
        Map.of(
                "spring.datasource.url", "spring.datasource.hikari.data-source-properties",
                "spring.flyway.url", "spring.flyway.jdbc-properties")
            .entrySet()) {
      var said = Map.of(one.getKey(), url, one.getValue() + "." + beside, "evil.example");
      assertThat(DatabaseTls.problem(settings(said))).as(one.getValue()).isPresent();
      var fine = Map.of(one.getKey(), url, one.getValue() + ".connectTimeout", "3");
      assertThat(DatabaseTls.problem(settings(fine))).as(one.getValue()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"native", "NATIVE", "framework"})
  void asvs_15_3_4_forwarding_headers_of_anybody_stop_the_start(String strategy) {
    assertThat(ForwardedHeaders.problem(settings(Map.of())))
        .isEqualTo(ForwardedHeaders.problem(settings(Map.of(STRATEGY, "none"))))
        .isEmpty();
    assertThat(ForwardedHeaders.problem(settings(Map.of(STRATEGY, strategy))))
        .contains(ForwardedHeaders.READ_TWICE);
    assertThat(
            ForwardedHeaders.problem(
                settings(Map.of("server.tomcat.remoteip.remote-ip-header", "x-forwarded-for"))))
        .contains(ForwardedHeaders.READ_TWICE);
  }

  private static Binder settings(Map<String, String> settings) {
    return new Binder(new MapConfigurationPropertySource(settings));
  }
}
