package fi.tallessa.claims;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.RegisterTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** What a scanner that is not ours says of our TLS: testssl.sh, as Debian has it. */
@RegisterTest
@Tag("long")
class TlsScanTest {

  /**
   * Versions, suites and their order, forward secrecy, and weaknesses of a protocol or a suite;
   * those of a library that is not ours take minutes, and say nothing of Java.
   */
  private static final List<String> LOOKED_AT =
      List.of("-p", "-s", "-P", "-f", "-R", "-C", "-W", "-L", "-4");

  /** Of the scanner itself: it looks for no suites of its own country. */
  private static final Set<String> KNOWN = Set.of("engine_problem");

  private static final Set<String> FINE = Set.of("OK", "INFO", "DEBUG");

  @LocalServerPort int port;

  @Test
  void asvs_12_1_2_a_scanner_finds_no_old_version_no_weak_suite_and_no_known_weakness()
      throws Exception {
    var found = scanned();
    assertThat(found).as("what was looked at").hasSizeGreaterThan(25);
    assertThat(found)
        .filteredOn(one -> !FINE.contains(one.get("severity")))
        .filteredOn(one -> !KNOWN.contains(one.get("id")))
        .as("found by testssl.sh")
        .isEmpty();
  }

  private List<Map<String, String>> scanned() throws Exception {
    var folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "tls-");
    var written = folder.resolve("found.json");
    var command = new ArrayList<>(List.of("testssl", "--quiet", "--warnings", "off"));
    command.addAll(LOOKED_AT);
    command.addAll(List.of("--jsonfile", "" + written, "127.0.0.1:" + port));
    try {
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("said.txt").toFile())
              .start();
      process.waitFor();
    } catch (IOException missing) {
      throw new AssertionError(
          "There is no testssl here: Debian's package testssl.sh has it", missing);
    }
    return JsonMapper.shared().readerForListOf(Map.class).readValue(written.toFile());
  }
}
