package fi.tallessa.hostile;

import static fi.tallessa.hostile.Answers.assertAllKept;
import static fi.tallessa.hostile.Answers.assertAllRefuse;
import static fi.tallessa.hostile.Answers.assertAsked;
import static fi.tallessa.hostile.Answers.assertHarmless;
import static fi.tallessa.hostile.Answers.at;
import static fi.tallessa.hostile.Answers.shortened;
import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.Owner;
import fi.tallessa.RegisterTest;
import fi.tallessa.Route;
import fi.tallessa.Run;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.HtmlUtils;

/**
 * Whatever is sent to any box of any form is kept to the letter, or comes back with a sentence at
 * its box and every letter still there. The forms are asked of the routes themselves, so a new one
 * cannot be forgotten. Of things to type that are alike each form gets a few in its turn, and in a
 * quick run two; of those that are sent one by one each box gets one.
 */
@RegisterTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryFormTest {

  private static final List<String> WILD =
      List.of(
          "nonsense",
          "131052-308T",
          "null\u0000",
          Hostile.BROKEN,
          "<script>alert(\"x\")</script>",
          "q${1117*1117}q q#{1117*1117}q",
          "x".repeat(100_000));

  private static final Kind[] TYPED = {Kind.WORDS, Kind.NOTE, Kind.ASKED, Kind.SHAPED, Kind.DAY};

  private static final Set<String> ROWS_OF_TICKS =
      Set.of(
          "seen",
          "also",
          "services",
          "grants",
          "customers",
          "workers",
          "present",
          "lives",
          "cautions",
          "guardians",
          "what",
          "over",
          "ticked");

  /** Missing, empty, blank. */
  private static final List<String[]> NOTHING =
      List.of(new String[0], new String[] {""}, new String[] {" \t\u00a0\u200b"});

  private static final List<String> UNSEEN =
      List.of(
          Hostile.BROKEN,
          "null\u0000",
          "<script>alert(\"x\")</script> q${1117*1117}q",
          "x".repeat(100_000));

  @Autowired ApplicationContext beans;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  private List<Form> forms;

  @BeforeAll
  void fill() throws Exception {
    forms = Forms.of(new Office(beans));
  }

  /** Whatever was typed as the name of who runs the register would stand in all later receipts. */
  @AfterAll
  void nobodyRunsIt() {
    beans.getBean(Owner.class).db().sql("delete from association.processor").update();
  }

  /**
   * All forms take longer than anybody may be quiet, on a slow machine: nobody is locked for it, or
   * asked for a second factor again.
   */
  @BeforeEach
  void nobodyIsQuiet() {
    beans
        .getBean(Owner.class)
        .db()
        .sql(
            """
            update staff.session set touched_at = now(), proved_at = now() + interval '30 days'
            where locked_at is null
            """)
        .update();
  }

  /** What is typed into one form a few at a time is typed as a whole into some of them. */
  private int turn(Form form) {
    return forms.indexOf(form);
  }

  Stream<Form> forms() {
    return forms.stream();
  }

  @Test
  void every_box_of_every_form_is_swept() {
    assertThat(routes()).as("forms that were found").hasSizeGreaterThan(20);
    assertThat(routes().flatMap(this::notSwept)).isEmpty();
  }

  /** A form filled well is taken, or the sweep would prove nothing. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void a_form_filled_well_is_taken(Form form) throws Exception {
    if (!form.boxes(Kind.WORDS, Kind.NOTE).isEmpty()) {
      assertThat(form.send("unknown", "and unasked for").status())
          .as(form.toString())
          .isEqualTo(303);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void s19_an_identity_code_is_refused_in_every_field_of_the_product(Form form) throws Exception {
    for (var typed : Run.some(Hostile.IDENTITY_CODES, turn(form))) {
      assertAllRefuse(form, form.boxes(TYPED), typed);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void what_may_not_be_kept_is_refused_at_its_box(Form form) throws Exception {
    for (var typed : Run.some(Hostile.REFUSED, turn(form))) {
      assertAllRefuse(form, form.boxes(Kind.WORDS, Kind.ASKED, Kind.SHAPED, Kind.DAY), typed);
    }
    for (var typed : Run.some(Hostile.REFUSED_IN_NOTES, turn(form))) {
      assertAllRefuse(form, form.boxes(Kind.NOTE), typed);
    }
    for (var box : form.boxes(TYPED)) {
      var broken = form.send(box, Hostile.BROKEN);
      assertThat(broken.status()).as(box).isIn(409, 422);
      assertThat(broken.page()).as(box).contains(at(box));
    }
    for (var typed : Run.some(Hostile.NO_DAY, turn(form))) {
      assertAllRefuse(form, form.boxes(Kind.DAY), typed);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void what_is_only_text_is_kept_to_the_letter_or_refused_with_every_letter(Form form)
      throws Exception {
    for (int round : Run.some(Hostile.ROUNDS, turn(form))) {
      for (var typed : differing(form.boxes(Kind.WORDS, Kind.NOTE), round)) {
        assertAllKept(form, typed);
      }
    }
    for (var typed : Run.some(Hostile.ONLY_TEXT, turn(form))) {
      assertAllRefuse(form, form.boxes(Kind.SHAPED, Kind.DAY), typed);
      for (var box : form.boxes(Kind.ASKED)) {
        var answer = form.send(box, typed);
        assertHarmless(answer, box + " " + typed);
        assertAsked(answer, typed, box + " " + typed);
      }
    }
  }

  /** As many boxes at once as there are things to type, and in each of them another. */
  private static List<Map<String, String>> differing(List<String> boxes, int round) {
    var texts = Hostile.ONLY_TEXT;
    var sendings = new ArrayList<Map<String, String>>();
    for (int box = 0; box < boxes.size(); box++) {
      if (box % texts.size() == 0) {
        sendings.add(new LinkedHashMap<>());
      }
      sendings.getLast().put(boxes.get(box), texts.get((box + round) % texts.size()));
    }
    return sendings;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void what_is_on_no_list_is_refused(Form form) throws Exception {
    for (var box : form.boxes(Kind.CHOICE)) {
      for (var typed : Run.some(WILD, turn(form))) {
        var answer = form.send(box, typed);
        var what = box + " " + shortened(typed);
        assertHarmless(answer, what);
        assertThat(answer.status()).as(what).isEqualTo(422);
        // Where each choice is a button of its own, the sentence above them leads to them; where a
        // page has many such forms, each has its own id.
        assertThat(answer.page())
            .as(what)
            .containsPattern("id=\"" + box + "(-[0-9a-z.-]+)?-problem\"|href=\"#" + box + "\"");
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void a_secret_is_never_shown_again(Form form) throws Exception {
    for (var box : form.boxes(Kind.SECRET)) {
      for (var typed :
          // No name that a form before this one left behind.
          List.of(
              "<script>alert(\"secret\")</script>",
              "131052-308T",
              "null\u0000byte",
              "q${1117*1117}secret")) {
        var answer = form.send(box, typed);
        assertHarmless(answer, box);
        assertThat(answer.status()).as(box).isIn(422, 429, 303);
        assertThat(HtmlUtils.htmlUnescape(answer.page())).as(box).doesNotContain(typed);
      }
      assertHarmless(form.send(box, "x".repeat(100_000)), box);
      assertHarmless(form.send(box, Hostile.BROKEN), box);
    }
  }

  /** What comes back is filled in again as in {@code EveryFormInAnotherLanguageTest}. */
  @Test
  void i4_03_a_form_with_a_code_whose_session_has_ended_gives_its_words_back() throws Exception {
    var some =
        forms.stream()
            .filter(form -> !form.boxes(Kind.SECRET).isEmpty() && !form.boxes(TYPED).isEmpty())
            .filter(form -> !form.route().matches("POST /(sign-in|begin).*"))
            .toList();
    assertThat(some).isNotEmpty();
    for (var form : some) {
      var filled = form.filling().fill();
      var browser = form.who().sitsDown();
      var session = browser.cookie("__Host-session");
      browser.forget("__Host-session");
      var sent =
          filled.boxes().entrySet().stream()
              .flatMap(box -> Stream.of(box.getKey(), box.getValue()))
              .toArray(String[]::new);
      assertThat(browser.submitFromOurs(filled.path(), sent).getStatus())
          .as(form.toString())
          .isEqualTo(401);
      browser.keep("__Host-session", session);
    }
  }

  /** Joined by a comma, two of a name would be kept as words nobody typed (ASVS 15.3.3). */
  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void a_box_sent_twice_is_not_read(Form form) throws Exception {
    for (var box : notSweptBefore(form, form.kinds().keySet())) {
      var twice = form.send(box, "same", turn(form) % 2 == 0 ? "same" : "other");
      assertHarmless(twice, box + " twice");
      if (!ROWS_OF_TICKS.contains(box)) {
        assertThat(twice.status()).as(box + " twice").isEqualTo(400);
      }
    }
  }

  /** Nothing at all, and what no page of ours has. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void whatever_is_sent_nothing_breaks(Form form) throws Exception {
    int turn = turn(form);
    for (var box : notSweptBefore(form, form.kinds().keySet())) {
      var nothing = NOTHING.get(turn++ % NOTHING.size());
      assertHarmless(form.send(box, nothing), box + " " + List.of(nothing));
    }
    for (var box : notSweptBefore(form, form.boxes(Kind.UNSEEN))) {
      var wild = box.matches("version|seen") ? Hostile.NO_NUMBER : UNSEEN;
      for (var typed : Run.some(wild, turn++)) {
        assertHarmless(form.send(box, typed), box + " " + shortened(typed));
      }
    }
    if (firstOfItsRoute(form)) {
      whatNoPageHas(form);
    }
  }

  private static void whatNoPageHas(Form form) throws Exception {
    var last = form.kinds().isEmpty() ? "none" : List.copyOf(form.kinds().keySet()).getLast();
    assertHarmless(form.send(last + "[]", "x"), last + "[]");
    assertHarmless(form.send(last + "[0].class", "x"), last + "[0].class");
    assertHarmless(form.send("class.module.classLoader.URLs[0]", "x"), "class");
    assertHarmless(form.send("_csrf", "x", "y"), "_csrf");
    assertHarmless(form.send("_method", "DELETE"), "_method");
  }

  private boolean firstOfItsRoute(Form form) {
    return forms.stream()
        .filter(one -> one.route().equals(form.route()))
        .findFirst()
        .orElseThrow()
        .equals(form);
  }

  /** A route reads a box in one way, however many ways there are to fill in its form. */
  private List<String> notSweptBefore(Form form, Collection<String> boxes) {
    return boxes.stream()
        .filter(
            box ->
                forms.stream()
                    .filter(one -> one.route().equals(form.route()))
                    .filter(one -> one.kinds().get(box) == form.kinds().get(box))
                    .findFirst()
                    .orElseThrow()
                    .equals(form))
        .toList();
  }

  private Stream<Route> routes() {
    return Route.ofTheProduct(mapping).stream()
        .filter(route -> !route.ask().equals("GET") && !route.path().equals("/error"));
  }

  /** The boxes of a form that nothing is sent to, or that are only ever taken for unseen. */
  private Stream<String> notSwept(Route route) {
    var name = route.ask() + " " + route.path();
    var swept = forms.stream().filter(form -> form.route().equals(name)).toList();
    var missing = new TreeSet<>(Boxes.of(route));
    swept.forEach(form -> missing.removeAll(form.kinds().keySet()));
    return Boxes.open(route) && swept.isEmpty()
        ? Stream.of(name + " reads whatever is sent")
        : missing.stream().map(box -> name + " " + box);
  }

  @Test
  void what_is_said_of_a_form_is_true_of_it() {
    var known = routes().map(one -> one.ask() + " " + one.path()).collect(Collectors.toSet());
    assertThat(forms).extracting(Form::route).isSubsetOf(known);
    for (var form : forms) {
      routes()
          .filter(route -> form.route().equals(route.ask() + " " + route.path()))
          .filter(route -> !Boxes.open(route))
          .forEach(
              route -> assertThat(form.kinds().keySet()).as("" + form).isSubsetOf(Boxes.of(route)));
    }
  }
}
