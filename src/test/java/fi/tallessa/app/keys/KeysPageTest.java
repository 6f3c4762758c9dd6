package fi.tallessa.app.keys;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Issue 4, point 12: no page knows a key that the page of keys does not tell. */
class KeysPageTest {

  private static final Pattern KEY = Pattern.compile("data-key=\"([^\"]+)\"");

  @Test
  void every_key_of_every_page_is_told() throws IOException {
    try (var templates = Files.walk(Path.of("src/main/jte"))) {
      var known =
          templates
              .filter(one -> one.toString().endsWith(".jte"))
              .flatMap(one -> KEY.matcher(read(one)).results())
              .map(found -> found.group(1).toUpperCase(Locale.ROOT))
              .distinct()
              .toList();
      assertThat(known).contains("C", "N", "T", "Z", "?");
      assertThat(KeysPage.of(Role.WORKER).keys())
          .extracting(KeysPage.Key::cap)
          .containsAll(known)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void wherever_g_goes_to_is_told_to_whoever_has_it_in_their_menu() throws IOException {
    var places =
        Pattern.compile("data-go=\"([a-z])\"")
            .matcher(Files.readString(Path.of("src/main/jte/web/top.jte")))
            .results()
            .map(found -> "G " + found.group(1).toUpperCase(Locale.ROOT))
            .toList();
    assertThat(places).hasSize(5).doesNotHaveDuplicates();
    assertThat(KeysPage.of(Role.MANAGER).keys()).extracting(KeysPage.Key::cap).containsAll(places);
    assertThat(KeysPage.of(Role.APPROVER).keys())
        .extracting(KeysPage.Key::cap)
        .contains("G T", "G P")
        .doesNotContain("G C", "G K", "G R");
  }

  @Test
  void whoever_has_no_customers_is_told_of_no_key_for_them() {
    assertThat(KeysPage.of(Role.STATISTICS).keys())
        .extracting(KeysPage.Key::cap)
        .contains("?")
        .doesNotContain("C", "N", "/");
  }

  private static String read(Path template) {
    try {
      return Files.readString(template);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
