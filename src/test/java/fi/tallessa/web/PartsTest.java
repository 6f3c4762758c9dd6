package fi.tallessa.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/** What the shared parts of a page promise to every page. */
class PartsTest {

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(ContentType.Html);

  @Test
  void what_was_typed_stays_typed_and_is_only_text() {
    var typed = "<b onclick=\"go()\">${7*7}</b> 👍🏽 שלום";
    assertThat(field(Map.of("value", typed)))
        .contains("value=\"&lt;b onclick=&#34;go()&#34;>${7*7}&lt;/b> 👍🏽 שלום\"");
    assertThat(field(Map.of("value", "\n</textarea><script>", "rows", 3)))
        .contains(">\n\n&lt;/textarea&gt;&lt;script&gt;</textarea>");
  }

  @Test
  void a_problem_is_tied_to_its_field() {
    var problems = Problems.of(Problem.of("born", "web.date.unreadable"));
    assertThat(field(Map.of("problems", problems, "hint", "Day or year")))
        .contains("class=\"field care\"")
        .contains("aria-invalid=\"true\"")
        .contains("aria-describedby=\"born-hint born-problem\"")
        .contains("id=\"born-hint\"")
        .contains("id=\"born-problem\"");
    assertThat(field(Map.of())).doesNotContain("aria-invalid").doesNotContain("aria-describedby");
  }

  @Test
  void s10_an_identity_code_is_more_than_a_slip() {
    var problems = Problems.of(Problem.of("born", "web.words.identity_code"));
    assertThat(field(Map.of("problems", problems)))
        .contains("class=\"field block\"")
        .contains("The register must never hold one.");
  }

  @Test
  void the_summary_leads_to_each_field_and_is_not_there_without_need() {
    var two =
        Problems.of(
            Problem.of("name", "web.field.required"), Problem.of("why", "web.field.choose"));
    assertThat(render("web/problems", nobody(), Map.of("problems", two)))
        .contains("2 things to look at again.")
        .contains("href=\"#name\"")
        .contains("href=\"#why\"")
        .contains("autofocus");
    assertThat(render("web/problems", nobody(), Map.of("problems", Problems.none()))).isBlank();
  }

  @Test
  void only_the_chosen_is_chosen() {
    var choices = List.of(new Choice("a", "One"), new Choice("b", "Two"));
    var pick =
        render(
            "web/pick",
            nobody(),
            Map.of("name", "why", "legend", "Why", "choices", choices, "chosen", List.of("b")));
    assertThat(pick).containsOnlyOnce(" checked").contains("value=\"b\" checked");
    assertThat(field(Map.of("choices", choices))).doesNotContain(" selected");
  }

  @Test
  void the_menu_shows_what_a_role_may_use() {
    assertThat(render("web/top", as(Role.WORKER), Map.of()))
        .contains("/customers\"", "/find", "Maija Lehto")
        .doesNotContain("/reviews/");
    assertThat(render("web/top", as(Role.MANAGER), Map.of())).contains("/reviews/", "/find");
    assertThat(render("web/top", as(Role.OPERATOR), Map.of()))
        .doesNotContain("/customers", "/find", "/reviews/");
    assertThat(render("web/top", nobody(), Map.of())).doesNotContain("<nav").contains("/language");
  }

  @Test
  void d28_the_page_for_not_yours_is_the_page_for_not_there() {
    var page = render("web/stopped/page", as(Role.WORKER), Map.of("page", stopped(Stop.MISSING)));
    assertThat(page).contains("The answer is the same on purpose").contains("Reference 7Q4-118");
  }

  @Test
  void a_stop_without_a_session_asks_nothing_of_it() {
    var broken = new Ui(words(), Locale.ENGLISH, Instant.EPOCH, "/", "", null, Optional.empty());
    for (var stop : Stop.values()) {
      if (stop != Stop.REASON) { // leads to the page that asks for one
        assertThat(render("web/stopped/page", broken, Map.of("page", stopped(stop))))
            .contains("<h1>")
            .doesNotContain("<form");
      }
    }
  }

  private static StoppedPage stopped(Stop stop) {
    return new StoppedPage(stop, "7Q4-118", "/", null);
  }

  private static String field(Map<String, Object> more) {
    var parameters = new HashMap<>(more);
    parameters.put("name", "born");
    parameters.put("label", "Birth date");
    return render("web/field", nobody(), parameters);
  }

  private static String render(String template, Ui ui, Map<String, Object> parameters) {
    var all = new HashMap<>(parameters);
    all.put("ui", ui);
    var written = new StringOutput();
    TEMPLATES.render(template + ".jte", all, written);
    return written.toString();
  }

  private static Ui nobody() {
    return ui(Optional.empty());
  }

  private static Ui as(Role role) {
    return ui(Optional.of(new SignedIn(WorkerId.random(), "Maija Lehto", role)));
  }

  private static Ui ui(Optional<SignedIn> me) {
    var csrf = new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "token");
    return new Ui(words(), Locale.ENGLISH, Instant.EPOCH, "/", "", csrf, me);
  }

  private static ResourceBundleMessageSource words() {
    var words = new ResourceBundleMessageSource();
    words.setBasename("messages/web");
    words.setDefaultEncoding("UTF-8");
    return words;
  }
}
