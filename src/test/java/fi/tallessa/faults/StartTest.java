package fi.tallessa.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A register that cannot start says why in one sentence, and harms nothing. */
@Tag("long")
class StartTest {

  private static final Duration START = Duration.ofMinutes(2);

  @Test
  void a_second_register_on_the_same_folder_does_not_start() throws Exception {
    var folder = RegisterProcess.folder("twice");
    var page = Asking.freePort();
    try (var _ = RegisterProcess.register(folder, page.option())) {
      page.awaitOpen(START);
      assertStops(folder, "Another register already works in the folder");
      assertThat(page.ask().statusCode()).as("the first goes on").isEqualTo(303);
    }
  }

  @Test
  void a_key_that_is_missing_or_wrong_or_open_stops_the_start_with_a_sentence() throws Exception {
    var folder = RegisterProcess.folder("keys");
    var page = Asking.freePort();
    try (var _ = RegisterProcess.register(folder, page.option())) {
      page.awaitOpen(START);
    }
    var key = folder.resolve("keys/epoch-1.key");
    var kept = Files.readString(key);

    Files.writeString(key, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");
    assertStops(folder, "The key of epoch 1 is not the one this register was sealed with.");

    Files.delete(key);
    assertStops(folder, "The key of epoch 1 is not in the key folder");
    assertThat(key).as("no new key is made in its place").doesNotExist();

    Files.writeString(key, kept);
    assertStops(folder, "The key file of epoch 1 is open to others");

    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
    try (var _ = RegisterProcess.register(folder, page.option())) {
      page.awaitOpen(START);
    }
  }

  @Test
  void s32_what_could_be_overheard_does_not_start() throws Exception {
    var folder = RegisterProcess.folder("overheard");
    assertStops(folder, "It has no certificate", "--server.ssl.enabled=true");
    assertStops(folder, "With server.ssl.enabled=false", "--server.address=0.0.0.0");
    assertStops(
        folder,
        "Its database could be on another machine",
        "--spring.datasource.url=jdbc:postgresql://db.example.fi/tallessa?sslmode=require");
    assertThat(folder).as("nothing was begun").isEmptyDirectory();
  }

  private static void assertStops(Path folder, String sentence, String... options) {
    var register = RegisterProcess.register(folder, options);
    assertThat(register.awaitEnd(START)).isNotZero();
    assertThat(sentences(register))
        .singleElement()
        .asString()
        .startsWith("Tallessa did not start. " + sentence);
  }

  /** What it said, but for the lines a log of warnings may hold. */
  private static List<String> sentences(RegisterProcess register) {
    return register.said().stream().filter(line -> !line.isBlank()).toList();
  }
}
