package fi.tallessa.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.RequestOptions;
import fi.tallessa.demo.Cast;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every page that can be reached by links, found by following them. */
@Journey
class EveryPageTest {

  /** Of nobody: numbers from 900 on are given to no one. */
  private static final String IDENTITY_CODE = "010190-919A";

  /** Pages of the same form with another field; one of them is looked at. */
  private static final Set<String> ALIKE = Set.of("address", "email", "gender", "name", "phone");

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

  @ParameterizedTest
  @EnumSource(
      value = Cast.class,
      names = {"MAIJA", "SANNA"})
  void everybody_can_use_it_at_each_width_and_in_the_dark(Cast who, Desks desks) {
    var page = desks.of(who).page();
    for (var one : pages(who, page).entrySet()) {
      if (ALIKE.stream().anyMatch(field -> one.getKey().contains("/data/" + field))) {
        continue;
      }
      page.navigate(one.getValue());
      page.setViewportSize(1280, 900);
      Axe.finds_nothing(page, one.getKey());
      Picture.of(page, name(who, one.getKey()) + "-1280");
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
      Picture.of(page, name(who, one.getKey()) + "-1280-dark");
      page.setViewportSize(390, 844);
      Axe.finds_nothing(page, one.getKey() + ", phone, dark");
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
      Picture.of(page, name(who, one.getKey()) + "-390");
      page.setViewportSize(320, 700);
      assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
          .as("width of " + one.getKey())
          .isEqualTo(320);
    }
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

  @Test
  void a_customers_page_prints_on_paper(Desks desks) {
    var page = desks.of(Cast.MAIJA).open(elli(desks));
    Picture.of(page, "customer-1280");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("header.top").isVisible()).isFalse();
    assertThat(page.locator(".btn:visible").count()).isZero();
    assertThat(page.locator("#data").isVisible()).isTrue();
    Picture.of(page, "customer-print");
  }

  private static String elli(Desks desks) {
    var page = desks.of(Cast.MAIJA).open("/customers");
    return page.locator(".hits a", new Page.LocatorOptions().setHasText("Elli Rantala"))
        .first()
        .getAttribute("href");
  }

  /** Followed once for each person; the pages stay the same kinds for the run. */
  private static Map<String, String> pages(Cast who, Page page) {
    return PAGES.computeIfAbsent(who, one -> Pages.reached(page, "/"));
  }

  private static String name(Cast who, String kind) {
    return who.name().toLowerCase() + kind.replaceAll("[/{}]+", "-").replaceAll("-$", "");
  }
}
