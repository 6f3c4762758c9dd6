package fi.tallessa.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the strict content policy and the sprite need from templates and static files. */
class LookTest {

  private static final Path STATIC = Path.of("src/main/resources/static");

  @Test
  void every_sign_that_is_shown_is_drawn() throws IOException {
    var drawn =
        found(Pattern.compile("id=\"i-([a-z]+)\""), Files.readString(STATIC.resolve("icons.svg")));
    var shown = shown(templates());
    Stream.of(Tone.values()).map(Tone::sign).filter(sign -> sign != null).forEach(shown::add);
    Stream.of(Stop.values()).map(Stop::sign).forEach(shown::add);
    assertThat(shown).isNotEmpty();
    assertThat(drawn).containsAll(shown);
  }

  @Test
  void nothing_is_inline() throws IOException {
    assertThat(inline(templates())).isEmpty();
    try (var sheets = Files.list(STATIC).filter(one -> one.toString().matches(".*[.](css|svg)"))) {
      assertThat(sheets)
          .isNotEmpty()
          .allSatisfy(sheet -> assertThat(inline(Files.readString(sheet))).isEmpty());
    }
  }

  @Test
  void s31_the_browser_keeps_nothing() throws IOException {
    assertThat(Files.readString(STATIC.resolve("tallessa.js")))
        .contains("Storage.prototype.setItem");
    try (var scripts = Files.list(STATIC).filter(one -> one.toString().endsWith(".js"))) {
      assertThat(scripts)
          .isNotEmpty()
          .allSatisfy(
              script ->
                  assertThat(Files.readString(script))
                      .doesNotContain("localStorage", "sessionStorage", "indexedDB")
                      .doesNotContain("document.cookie", "caches.", "history.state"));
    }
    assertThat(Files.readString(Path.of("src/main/jte/web/document.jte")))
        .contains("\"historyEnabled\":false")
        .containsSubsequence("Asset.at(\"tallessa.js\")", "/htmx.min.js");
  }

  /** A rule for nothing is read by every browser; a sheet of everything is found by nobody. */
  @Test
  void every_class_of_a_sheet_is_on_a_page_and_no_sheet_is_long() throws IOException {
    var pages = templates() + texts(Path.of("src/main/java")) + texts(STATIC);
    try (var sheets = Files.list(STATIC).filter(one -> one.toString().endsWith(".css"))) {
      assertThat(sheets)
          .isNotEmpty()
          .allSatisfy(
              sheet -> {
                assertThat(Files.readString(sheet).lines().count()).as("" + sheet).isLessThan(200);
                assertThat(unused(Files.readString(sheet), pages)).as("" + sheet).isEmpty();
              });
    }
    assertThat(unused(".unicorn .b:hover { color: red } .r12, a.c {}", "class=\"b c\""))
        .containsExactly("unicorn");
  }

  /** Hours, days and lanes of a week are put together from a letter and a number. */
  private static Set<String> unused(String sheet, String pages) {
    var used = found(Pattern.compile("([A-Za-z][A-Za-z0-9_-]*)"), pages);
    var rules = sheet.replaceAll("(?s)/[*].*?[*]/", "").replaceAll("\\{[^{}]*}", "{}");
    return found(Pattern.compile("[.]([A-Za-z][A-Za-z0-9_-]*)"), rules).stream()
        .filter(one -> !used.contains(one) && !one.matches("[nrld]\\d+|lanes\\d"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void a_file_that_changes_gets_another_address() {
    assertThat(Asset.at("tallessa.css")).matches("/tallessa\\.css\\?v=[0-9a-f]{8}");
    assertThat(Asset.at("tallessa.css")).isNotEqualTo(Asset.at("pages.css"));
  }

  @Test
  void htmx_is_where_pages_look_for_it() throws IOException {
    var addresses =
        found(
            Pattern.compile("src=\"(/webjars/[^\"]+)\""),
            Files.readString(Path.of("src/main/jte/web/document.jte")));
    assertThat(addresses)
        .isNotEmpty()
        .allSatisfy(
            it -> assertThat(getClass().getResource("/META-INF/resources" + it)).isNotNull());
  }

  @Test
  void a_planted_style_and_a_planted_sign_are_found() {
    assertThat(inline("<p style=\"color:red\"><script>go()</script><img src=\"data:x\"><style>"))
        .containsExactlyInAnyOrder(" style=", "<script>", "data:", "<style");
    assertThat(shown("@template.web.icon(name = \"unicorn\")")).containsExactly("unicorn");
  }

  private static Set<String> shown(String templates) {
    return found(Pattern.compile("web\\.icon\\(name = \"([a-z]+)\""), templates);
  }

  private static Set<String> inline(String source) {
    return found(Pattern.compile("( style=|<style|\\bdata:|<script>| on[a-z]+=\")"), source);
  }

  private static Set<String> found(Pattern pattern, String source) {
    return pattern
        .matcher(source)
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String templates() throws IOException {
    return texts(Path.of("src/main/jte"));
  }

  private static String texts(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().matches(".*[.](jte|java|js)"))
          .map(LookTest::read)
          .collect(Collectors.joining("\n"));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
