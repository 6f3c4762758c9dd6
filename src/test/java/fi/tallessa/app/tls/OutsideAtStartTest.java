package fi.tallessa.app.tls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** ASVS 13.2.4: nothing starts that would speak to a machine nobody has named with its country. */
class OutsideAtStartTest {

  @ParameterizedTest
  @CsvSource({
    "spring.datasource.url, jdbc:postgresql://db.example.fi/tallessa?sslmode=verify-full&password=secret",
    "spring.datasource.url, 'jdbc:postgresql://localhost,db.example.fi/tallessa?sslmode=verify-full'",
    "spring.flyway.url, jdbc:postgresql://db.example.fi/tallessa?sslmode=verify-full",
    "tallessa.log.syslog.host, db.example.fi"
  })
  void s29_who_is_spoken_to_is_on_the_list_or_nothing_starts(String name, String value) {
    assertThat(problem(Map.of(name, value)))
        .hasValueSatisfying(
            sentence -> assertThat(sentence).contains("db.example.fi/FI").doesNotContain("secret"));
    assertThat(problem(Map.of(name, value, "tallessa.outside", "loki.example.fi/FI"))).isPresent();
    assertThat(
            problem(Map.of(name, value, "tallessa.outside", "loki.example.fi/FI,db.example.fi/DE")))
        .isEmpty();
  }

  @Test
  void s29_there_is_no_way_past_the_eea() {
    assertThat(
            problem(
                Map.of(
                    "tallessa.log.syslog.host", "db.example.us",
                    "tallessa.outside", "db.example.us/US")))
        .hasValueSatisfying(sentence -> assertThat(sentence).contains("the EU and the EEA"));
  }

  @Test
  void what_is_on_this_machine_needs_no_word() {
    assertThat(problem(Map.of())).isEmpty();
    assertThat(problem(Map.of("spring.datasource.url", "embedded", "tallessa.clamd", "/run/clamd")))
        .isEmpty();
    assertThat(
            problem(
                Map.of(
                    "spring.datasource.url", "jdbc:postgresql://127.0.0.1:5433/tallessa",
                    "tallessa.clamd", "127.0.0.1:3310",
                    "tallessa.log.syslog.host", "")))
        .isEmpty();
  }

  private static Optional<String> problem(Map<String, String> settings) {
    return OutsideAtStart.problem(
        new Binder(new MapConfigurationPropertySource(new HashMap<>(settings))));
  }
}
