package fi.tallessa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.tallessa.demo.Cast;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page one comes to by following links, in Finnish, Swedish and English. */
@Journey
class ThreeLanguagesTest {

  private static final Map<Cast, Map<String, String>> PAGES = new EnumMap<>(Cast.class);

  @ParameterizedTest
  @EnumSource(
      value = Cast.class,
      names = {"MAIJA", "SANNA"})
  void every_page_speaks_three_languages(Cast who, Desks desks) {
    var desk = desks.of(who);
    var page = desk.page();
    var pages = pages(who, page);
    for (var language : List.of("fi", "sv", "en")) {
      page.navigate("/");
      page.locator("#languages button[value=" + language + "]").click();
      for (var path : pages.values()) {
        assertThat(Pages.read(page, path))
            .as(path)
            .contains("<html lang=\"" + language + "\"")
            .doesNotContainPattern(
                ">\\?*\\s*(web|app|staff|access|association|nightly|legalbasis|customer)\\.[a-z_.]+\\s*<");
      }
    }
  }

  /** Followed once for each person; the pages stay the same kinds for the run. */
  private static Map<String, String> pages(Cast who, Page page) {
    return PAGES.computeIfAbsent(who, one -> Pages.reached(page, "/"));
  }
}
