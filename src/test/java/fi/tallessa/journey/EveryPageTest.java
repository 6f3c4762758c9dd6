package fi.tallessa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import fi.tallessa.demo.Cast;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
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

  /** Of nobody: numbers from 900 on are given to no one. */
  private static final String IDENTITY_CODE = "010190-919A";

  private static final Map<Cast, Map<String, String>> PAGES = new EnumMap<>(Cast.class);

  private static final String FORMS =
      """
      () => [...document.forms].filter((form) => form.method === "post").map((form) => ({
        typed: [...form.elements].filter((box) => box.checkVisibility()
          && (box.matches("textarea") || ["text", "search", "tel", "email"].includes(box.type))
          && box.autocomplete !== "one-time-code").map((box) => ({
            name: box.name,
            action: new URL(box.closest("[role=search]")?.querySelector("button[formaction]")
              ?.formAction ?? form.action).pathname})),
        sent: Object.fromEntries(new FormData(form)),
      }))""";

  @Autowired ApplicationContext register;

  @ParameterizedTest
  @MethodSource("states")
  void everybody_can_use_it(State state, Desks desks) {
    var page = come(state, desks);
    Looked.atTheDesk(page, state.name());
    Looked.inTheHand(page, state.name());
  }

  @ParameterizedTest
  @MethodSource("states")
  @Tag("long")
  void everybody_can_use_it_the_other_way_round_and_has_pictures(State state, Desks desks) {
    var page = come(state, desks);
    Looked.theOtherWayRound(page, state.name());
    Looked.pictures(page, state.name());
    Looked.onPaper(page, state.name());
  }

  private Page come(State state, Desks desks) {
    var page = state.set().apply(new Stage(desks, register));
    page.locator(state.shown()).first().waitFor();
    return page;
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
  void s19_no_field_of_any_form_takes_an_identity_code(Cast who, Desks desks) {
    var desk = desks.of(who);
    var tried = new HashSet<String>();
    for (var path : pages(who, desk.page()).values()) {
      desk.page().navigate(path);
      for (var form : (List<?>) desk.page().evaluate(FORMS)) {
        refusesInEachField(desk, (Map<?, ?>) form, tried);
      }
    }
    assertThat(tried).as("fields").hasSizeGreaterThan(10);
  }

  private static void refusesInEachField(Desk desk, Map<?, ?> form, Set<String> tried) {
    for (var box : (List<?>) form.get("typed")) {
      var action = ((Map<?, ?>) box).get("action").toString();
      var field = ((Map<?, ?>) box).get("name").toString();
      if (!tried.add(Pages.kind(action) + " " + field)) {
        continue;
      }
      var sent = FormData.create();
      ((Map<?, ?>) form.get("sent"))
          .forEach((name, value) -> sent.set(name.toString(), value.toString()));
      sent.set(field, "näin: " + IDENTITY_CODE);
      var answer =
          desk.context()
              .request()
              .post(
                  action,
                  RequestOptions.create()
                      .setHeader("Accept-Language", "en")
                      .setForm(sent)
                      .setMaxRedirects(0));
      assertThat(answer.status()).as(action + " " + field).isEqualTo(422);
      assertThat(answer.text()).as(action + " " + field).contains("looks like an identity code");
    }
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
      page.locator("button[name=language][value=" + language + "]").click();
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
