package fi.tallessa.app;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.app.Bash.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two commands find what they need, or say in a sentence what is missing. */
class ScriptsTest {

  @TempDir Path outside;
  Path folder;
  Bash bash;

  @BeforeEach
  void a_folder_with_a_space_in_its_name() throws IOException {
    folder = Files.createDirectory(outside.resolve("oma tyo"));
    bash = new Bash(folder);
  }

  @ParameterizedTest
  @CsvSource({
    "25, true, true",
    "25.0.3, true, true",
    "25.0.3, false, false",
    "17.0.15, true, false",
    "250.1, true, false"
  })
  void a_jdk_is_told_by_its_release_file(String version, boolean compiler, boolean found)
      throws Exception {
    var jdk = Files.createDirectory(folder.resolve("a jdk"));
    Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    if (compiler) {
      bash.program("a jdk/bin/javac");
    }
    var said = bash.run("java", "printf '%s\\n' /nowhere \"$PWD/a jdk\" | first_jdk25");
    assertThat(said).isEqualTo(found ? new Said(0, jdk.toString()) : new Said(1, ""));
  }

  @Test
  void without_a_jdk_25_a_sentence_says_what_to_do() throws Exception {
    var said = bash.run("java", "jdk_places() { echo /nowhere; }", "need_jdk25");
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.words())
        .startsWith("Tallessa needs a JDK 25 and found none: install one")
        .endsWith("set JAVA25_HOME to its folder.")
        .hasLineCount(1);
  }

  @ParameterizedTest
  @CsvSource({"3.8.7, true", "3.10.0, true", "4.0.1, true", "3.8.6, false", "3.6.3, false"})
  void an_older_maven_is_refused(String version, boolean enough) throws Exception {
    bash.program("mvn", "echo Apache Maven " + version);
    var refusal =
        "Tallessa is built with Maven 3.8.7 or newer, and this one is %s: install a newer one.";
    assertThat(bash.run("maven", "need_maven"))
        .isEqualTo(enough ? new Said(0, "") : new Said(1, refusal.formatted(version)));
  }

  @Test
  void an_ordinary_user_is_told_which_package_to_install() throws Exception {
    bash.program("id", "echo 1000");
    bash.program("apt-get", "touch asked");
    var said = bash.run("debian", "need_command chromium-99 chromium 'Journeys need Chromium'");
    var sentence =
        "Journeys need Chromium, and there is no chromium-99 here:"
            + " install it (on Debian: apt-get install chromium) and start again.";
    assertThat(said).isEqualTo(new Said(1, sentence));
    assertThat(folder.resolve("asked")).doesNotExist();
  }

  @Test
  void what_only_some_tests_open_stops_no_other() throws Exception {
    bash.program("id", "echo 1000");
    var said =
        bash.run("debian", "want_command ssconvert-99 gnumeric 'A sheet is opened'; echo goes on");
    assertThat(said.code()).isZero();
    assertThat(said.words()).contains("there is no ssconvert-99 here", "goes on");
  }

  @Test
  void root_gets_the_package_and_missing_package_lists_are_fetched_first() throws Exception {
    bash.program("id", "echo 0");
    bash.program(
        "apt-get",
        "case \"$*\" in",
        "*update) touch fetched ;;",
        "*) [ -f fetched ] && touch chromium-99 && chmod +x chromium-99 ;;",
        "esac");
    var said = bash.run("debian", "need_command chromium-99 chromium 'Journeys need Chromium'");
    assertThat(said)
        .isEqualTo(new Said(0, "Journeys need Chromium: installing Debian's chromium."));
  }

  @ParameterizedTest
  @CsvSource({
    "5, 1, 1, 1, 1, '2 passed, 2 failed, 1 skipped'",
    "5, 0, 0, 0, 0, '5 passed, 0 failed, 0 skipped'",
    "2, 0, 2, 0, 1, '0 passed, 0 failed, 2 skipped'"
  })
  void numbers_close_a_test_run_and_a_run_that_proves_nothing_is_red(
      int tests, int errors, int skipped, int failures, int code, String closing) throws Exception {
    var suite =
        "<testsuite name=\"a\" tests=\"%d\" errors=\"%d\" skipped=\"%d\" failures=\"%d\">\n";
    var reports = Files.createDirectories(folder.resolve("target/surefire-reports"));
    Files.writeString(
        reports.resolve("TEST-a.xml"), suite.formatted(tests, errors, skipped, failures));
    var said = bash.run("test-run", "close 0");
    assertThat(said.code()).isEqualTo(code);
    assertThat(said.words()).contains(closing);
  }

  @Test
  void a_build_that_breaks_off_before_the_tests_is_red() throws Exception {
    var said = bash.run("test-run", "close 1");
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.words()).startsWith("0 passed, 0 failed, 0 skipped").contains("Not green");
  }

  @Test
  void the_certificate_and_its_password_are_for_their_owner_only() throws Exception {
    assertThat(bash.run("certificate", "need_certificate tls")).isEqualTo(new Said(0, ""));
    for (var name : new String[] {"tls", "tls/server.p12", "tls/server.password"}) {
      var rights = Files.getPosixFilePermissions(folder.resolve(name));
      assertThat(PosixFilePermissions.toString(rights)).endsWith("------");
    }
    var password = Files.readString(folder.resolve("tls/server.password"));
    var store =
        KeyStore.getInstance(folder.resolve("tls/server.p12").toFile(), password.toCharArray());
    assertThat(store.isKeyEntry("server")).isTrue();

    assertThat(bash.run("certificate", "need_certificate tls")).isEqualTo(new Said(0, ""));
    assertThat(folder.resolve("tls/server.password")).hasContent(password);
  }

  @Test
  void a_second_demo_says_that_one_runs() throws Exception {
    Files.createDirectory(folder.resolve("data"));
    var said = bash.run("demo-run", "only_one first", "(exec 9>&-; only_one second)");
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.words()).startsWith("Tallessa already runs in this folder, as first:");
  }
}
