package fi.tallessa.app.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** ASVS 13.3.1: a secret is a file that nobody else reads, and stands in no other setting. */
class SecretsAtStartTest {

  @TempDir Path folder;

  @Test
  void each_secret_setting_can_be_a_file_of_its_own() throws IOException {
    var secrets =
        List.of(
            "spring.datasource.password",
            "spring.flyway.password",
            "server.ssl.key-store-password",
            "tallessa.keys.token.pin");
    for (var one : secrets) {
      secret(one, "rw-------");
    }
    var environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addFirst(new MapPropertySource("said", Map.of("tallessa.secrets", folder.toString())));
    ConfigDataEnvironmentPostProcessor.applyTo(environment);
    assertThat(secrets)
        .allSatisfy(one -> assertThat(environment.getProperty(one)).isEqualTo("of " + one));
    assertThat(SecretsAtStart.problem(folder)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----", "rw-rw-rw-"})
  void one_that_others_could_read_or_write_stops_the_start(String rights) throws IOException {
    secret("spring.datasource.password", rights);
    assertThat(SecretsAtStart.problem(folder))
        .hasValueSatisfying(
            sentence ->
                assertThat(sentence)
                    .contains("spring.datasource.password", "chmod 600")
                    .doesNotContain("of spring"));
  }

  /** The framework reads a folder as a part of the name, and follows links. */
  @Test
  void one_in_a_folder_in_it_stops_the_start_as_well() throws IOException {
    Files.createDirectories(folder.resolve("spring/datasource"));
    secret("spring/datasource/password", "rw-------");
    assertThat(SecretsAtStart.problem(folder)).isEmpty();
    secret("spring/datasource/password", "rw-r--r--");
    assertThat(SecretsAtStart.problem(folder))
        .hasValueSatisfying(
            sentence -> assertThat(sentence).contains("spring/datasource/password"));
    var linked = Files.createDirectory(folder.resolve("linked"));
    Files.createSymbolicLink(linked.resolve("data"), folder.resolve("spring"));
    assertThat(SecretsAtStart.problem(linked)).isPresent();
  }

  @Test
  void without_a_folder_there_is_nothing_to_say() throws IOException {
    assertThat(SecretsAtStart.problem(folder.resolve("none"))).isEmpty();
    secret("spring.datasource.password", "r--------");
    assertThat(SecretsAtStart.problem(folder)).as("as systemd hands them over").isEmpty();
  }

  private void secret(String name, String rights) throws IOException {
    var file = Files.writeString(folder.resolve(name), "of " + name + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
  }
}
