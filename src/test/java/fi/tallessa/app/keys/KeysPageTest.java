package fi.tallessa.app.keys;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Issue 4, point 12: no page knows a key that the page of keys does not tell. */
class KeysPageTest {

  private static final Path PAGES = Path.of("src/main/jte");
  private static final Pattern KEY = Pattern.compile("data-key=\"([^\"]+)\"");
  private static final Pattern PART = Pattern.compile("@template\\.([\\w.]+)\\(");
  private static final Pattern FORM =
      Pattern.compile("(?s)<form\\b((?:[^>\"]|\"[^\"]*\")*)>(.*?)</form>");
  private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]+)\"");
  private static final Pattern SAID = Pattern.compile("\\b(?:form|sends) = ([^,]*)");

  /** Pages of which no form is the one, and why. */
  private static final Map<String, String> NONE =
      Map.of(
          "customer/consents/withdrawal.jte", "one for each who may withdraw",
          "anonymous/page.jte", "a tap counts, and one more like it has a key of its own",
          "casework/countersign/page.jte", "a reason may be typed in the form beside it",
          "rights/request/page.jte", "whoever confirms may type a reason in the form beside it");

  @Test
  void every_key_of_every_page_is_told() throws IOException {
    var known =
        templates().stream()
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

  @Test
  void i4_12_every_page_whose_form_saves_says_that_ctrl_enter_sends_it() throws IOException {
    assertThat(
            templates().stream()
                .filter(one -> savesUnsaid(read(one)))
                .map(one -> PAGES.relativize(one).toString()))
        .containsExactlyInAnyOrderElementsOf(NONE.keySet());
  }

  @Test
  void i4_12_a_page_that_does_not_say_so_is_found() {
    var page = "@template.web.frame(ui = ui, %s content = @`<form%s><button class=\"btn solid\">";
    assertThat(savesUnsaid(page.formatted("", "") + "</form>`)")).isTrue();
    assertThat(savesUnsaid(page.formatted("sends = \"form\",", "") + "</form>`)")).isTrue();
    assertThat(savesUnsaid(page.formatted("", " id=\"form\"") + "</form>`)")).isTrue();
    var said = page.formatted("sends = \"form\",", " id=\"form\"") + "</form>`)";
    assertThat(savesUnsaid(said)).isFalse();
    assertThat(savesUnsaid(said.replace("sends", "form"))).isFalse();
  }

  /** Whether a form of a page has the button that saves, and the frame is not told of it. */
  private static boolean savesUnsaid(String page) {
    if (!page.contains("@template.web.frame(")) {
      return false;
    }
    var said = SAID.matcher(page).results().map(one -> one.group(1)).collect(joining());
    return Stream.concat(Stream.of(page), parts(page, new TreeSet<>()))
        .flatMap(one -> FORM.matcher(one).results())
        .filter(one -> one.group(2).contains("<button class=\"btn solid"))
        .anyMatch(
            one -> {
              var id = ID.matcher(one.group(1));
              return !id.find() || !said.contains("\"" + id.group(1) + "\"");
            });
  }

  /** All that a page is put together from, but its frame. */
  private static Stream<String> parts(String page, Set<String> seen) {
    return PART.matcher(page)
        .results()
        .map(one -> one.group(1))
        .filter(one -> !one.equals("web.frame") && seen.add(one))
        .map(one -> read(PAGES.resolve(one.replace('.', '/') + ".jte")))
        .flatMap(one -> Stream.concat(Stream.of(one), parts(one, seen)));
  }

  private static List<Path> templates() throws IOException {
    try (var all = Files.walk(PAGES)) {
      return all.filter(one -> one.toString().endsWith(".jte")).toList();
    }
  }

  private static String read(Path template) {
    try {
      return Files.readString(template);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
