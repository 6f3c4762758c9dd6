package fi.tallessa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fi.tallessa.Owner;
import fi.tallessa.demo.Cast;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What holds for every page in every state, by its address or by following links. */
@Journey
@TestInstance(Lifecycle.PER_CLASS)
class EveryPageTest {

  private static final Map<Cast, Map<String, String>> PAGES = new EnumMap<>(Cast.class);

  @Autowired ApplicationContext register;
  @Autowired Owner owner;

  @ParameterizedTest
  @MethodSource("states")
  void everybody_can_use_it(State state, Desks desks) {
    var page = state.set().apply(new Stage(desks, register));
    page.locator(state.shown()).first().waitFor();
    Looked.at(page, state.name());
    Switched.losesNothing(page, state, owner);
  }

  Stream<State> states() {
    var set =
        Stream.of(PageStates.all(), FaultStates.all(), BalancingStates.all(), TroubleStates.all())
            .flatMap(List::stream)
            .toList();
    return Stream.concat(set.stream(), Routes.besides(set, register).stream());
  }

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
        page.navigate(path);
        assertThat(page.locator("html").getAttribute("lang")).as(path).isEqualTo(language);
        assertThat(page.content())
            .as(path)
            .doesNotContainPattern(
                ">\\??\\s*(web|app|staff|access|legalbasis|customer)\\.[a-z_.]+\\s*<");
      }
    }
  }

  /** Followed once for each person; the pages stay the same kinds for the run. */
  private static Map<String, String> pages(Cast who, Page page) {
    return PAGES.computeIfAbsent(who, one -> Pages.reached(page, "/"));
  }
}
