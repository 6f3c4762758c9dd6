package fi.tallessa.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.RegisterTest;
import fi.tallessa.Route;
import fi.tallessa.Statements;
import fi.tallessa.staff.Browser;
import fi.tallessa.web.Sending;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.HtmlUtils;

/**
 * Any form sent by a button for another language is only read: the page is in that language, every
 * letter is still there, nothing is written. {@link EveryFormTest} fails where a form is missing.
 */
@RegisterTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryFormInAnotherLanguageTest {

  private static final Kind[] FILLED_IN = {
    Kind.WORDS, Kind.NOTE, Kind.ASKED, Kind.SHAPED, Kind.DAY, Kind.CHOICE
  };

  /** Anything but a line of the log, and who is at a screen. */
  private static final Pattern WRITES =
      Pattern.compile(
          "(?i)\\b(insert\\s+into|update|delete\\s+from)\\s+(?!audit[.]|staff[.]session\\b)\\w+[.]\\w+");

  /** Boxes that say from what a form was filled in. */
  private static final List<String> WHICH = List.of("version", "told", "seen");

  private static final String BESIDE = "class=\"beside";

  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([a-z]\\w*)\" value=\"([^\"]*)\">");

  private final Set<String> beside = new TreeSet<>();

  @Autowired ApplicationContext beans;
  @Autowired Statements statements;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  private List<Form> forms;
  private Map<String, Route> routes;

  @BeforeAll
  void fill() throws Exception {
    forms = Forms.of(new Office(beans));
    routes =
        Route.in(mapping, handler -> true).stream()
            .collect(
                Collectors.toMap(one -> one.ask() + " " + one.path(), one -> one, (a, b) -> a));
  }

  Stream<Form> forms() {
    return forms.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void a_form_that_somebody_fills_in_can_be_read_in_another_language(Form form) {
    if (!form.boxes(FILLED_IN).isEmpty() || !form.boxes(Kind.SECRET).isEmpty()) {
      assertThat(takesSending(form)).isTrue();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void choosing_a_language_writes_nothing_and_loses_nothing(Form form) throws Exception {
    for (var button : List.of("open", "lang")) {
      var filled = form.filling().fill();
      var browser = form.who().sitsDown();
      var sent =
          Stream.concat(
              filled.boxes().entrySet().stream()
                  .flatMap(box -> Stream.of(box.getKey(), box.getValue())),
              Stream.of(button, "sv"));
      var answers = new ArrayList<MockHttpServletResponse>();
      var asked =
          statements.during(
              () -> answers.add(browser.submit(filled.path(), sent.toArray(String[]::new))));
      var answer = answers.getFirst();
      assertThat(asked).noneMatch(statement -> WRITES.matcher(statement).find());
      assertThat(language(browser)).isEqualTo("sv");
      if (!takesSending(form)) {
        assertThat(answer.getStatus()).isEqualTo(403);
      } else if (answer.getStatus() == 303) {
        assertThat(form.route()).isEqualTo("POST /language");
      } else {
        var page = HtmlUtils.htmlUnescape(answer.getContentAsString(StandardCharsets.UTF_8));
        assertThat(answer.getStatus()).isIn(200, 404, 409, 422);
        assertThat(page).contains("<html lang=\"sv\"", "id=\"languages\"");
        for (var box : form.boxes(FILLED_IN)) {
          assertThat(page).as(box).contains(filled.boxes().getOrDefault(box, ""));
        }
        for (var box : form.boxes(Kind.SECRET)) {
          assertThat(page).as(box).doesNotContain("value=\"" + filled.boxes().get(box) + "\"");
        }
      }
    }
  }

  /**
   * Sent from what is not the newest, a form comes back with what somebody else wrote beside it;
   * read in another language after that, it has it still, as its next sending writes over it.
   */
  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void what_somebody_else_wrote_stays_beside_it(Form form) throws Exception {
    var filled = form.filling().fill();
    var boxes = new LinkedHashMap<>(filled.boxes());
    form.boxes(Kind.WORDS, Kind.NOTE).stream()
        .limit(1)
        .forEach(box -> boxes.merge(box, " too", String::concat));
    if (boxes.keySet().stream().noneMatch(WHICH::contains) || !takesSending(form)) {
      return;
    }
    WHICH.forEach(which -> boxes.computeIfPresent(which, (name, newest) -> "0"));
    var browser = form.who().sitsDown();
    var told = page(browser.submit(filled.path(), pairs(boxes)));
    if (!told.contains(BESIDE)) {
      return;
    }
    beside.add(form.route());
    for (var hidden : HIDDEN.matcher(told).results().toList()) {
      boxes.put(hidden.group(1), hidden.group(2));
    }
    boxes.put("lang", "sv");
    assertThat(page(browser.submit(filled.path(), pairs(boxes))))
        .contains("<html lang=\"sv\"", BESIDE);
  }

  /** Else the test above would look at nothing. */
  @AfterAll
  void what_somebody_else_wrote_was_seen() {
    assertThat(beside)
        .contains(
            "POST /tasks/{id}",
            "POST /customers/{code}/tasks/{id}",
            "POST /customers/{code}/promises/{id}",
            "POST /customers/{code}/plan/aims/{id}",
            "POST /customers/{code}/plan/aims/{id}/benefit/{on}",
            "POST /customers/{code}/plan/steps/{id}",
            "POST /customers/{code}/plan/steps/{id}/outcome",
            "POST /customers/{code}/cooperation/{id}",
            "POST /customers/{code}/other/{id}",
            "POST /customers/{code}/health/{id}",
            "POST /customers/{code}/family/{id}",
            "POST /customers/{code}/family/homes/{id}");
  }

  private static String page(MockHttpServletResponse answer) throws Exception {
    return HtmlUtils.htmlUnescape(answer.getContentAsString(StandardCharsets.UTF_8));
  }

  private static String[] pairs(Map<String, String> boxes) {
    return boxes.entrySet().stream()
        .flatMap(box -> Stream.of(box.getKey(), box.getValue()))
        .toArray(String[]::new);
  }

  /** On a screen that is handed to somebody it is that screen's alone. */
  private static String language(Browser browser) {
    var handed = browser.cookie("__Host-handed-language");
    return handed == null ? browser.cookie("__Host-language") : handed.replaceAll("-.*", "");
  }

  private boolean takesSending(Form form) {
    return Arrays.asList(routes.get(form.route()).handler().getMethod().getParameterTypes())
        .contains(Sending.class);
  }
}
