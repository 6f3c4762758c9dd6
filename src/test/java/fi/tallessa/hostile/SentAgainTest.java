package fi.tallessa.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.RegisterTest;
import fi.tallessa.hostile.Form.Answered;
import fi.tallessa.hostile.Form.Filled;
import fi.tallessa.staff.Browser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.util.HtmlUtils;

/**
 * A form whose answer never came is sent again: with the same in it, it is done once; with other
 * words, they come back or are kept. {@link EveryFormTest} fails where a form is missing.
 */
@RegisterTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SentAgainTest {

  private static final Kind[] FILLED_IN = {
    Kind.WORDS, Kind.NOTE, Kind.SHAPED, Kind.DAY, Kind.CHOICE
  };

  private static final String WAITS = "what waits for a guardian is a draft that is kept";

  /** What makes something else that is kept, and no page reads it as it was typed. */
  private static final Map<String, String> KEPT =
      Map.of(
          "POST /customers guard.knows [not-yet]",
          WAITS,
          "POST /intake guard.knows [not-yet]",
          WAITS,
          "POST /setup/grants from",
          "another grant, whose day is told in words",
          "POST /setup/grants until",
          "another grant, whose day is told in words");

  @Autowired ApplicationContext beans;
  private List<Form> forms;
  private OtherAnswers others;

  @BeforeAll
  void fill() throws Exception {
    forms = new ArrayList<>();
    var office = new Office(beans);
    others = new OtherAnswers(office);
    for (var form : Forms.of(office)) {
      if (drawsOnce(form)) {
        forms.add(form);
      }
    }
  }

  Stream<Form> forms() {
    return forms.stream();
  }

  /** One that makes something, and puts nothing right. */
  private static boolean drawsOnce(Form form) throws Exception {
    if (form.kinds().get("once") != Kind.UNSEEN || form.boxes(FILLED_IN).isEmpty()) {
      return false;
    }
    var boxes = form.filling().fill().boxes();
    return boxes.containsKey("once")
        && Stream.of("version", "seen").allMatch(box -> boxes.getOrDefault(box, "").isEmpty());
  }

  @Test
  void what_is_left_out_only_gets_less() {
    assertThat(KEPT).hasSizeLessThanOrEqualTo(4);
    assertThat(forms)
        .as("forms that are tried")
        .extracting(Form::route)
        .contains(
            "POST /calendar",
            "POST /tasks",
            "POST /groups/{id}/sessions",
            "POST /customers/{code}/plan/aims/new",
            "POST /customers/{code}/plan/aims/{id}/steps")
        .hasSizeGreaterThan(18);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forms")
  void i4_no_word_of_a_form_that_is_sent_again_is_lost(Form form) throws Exception {
    var filled = form.filling().fill();
    var browser = form.who().sitsDown();
    var first = send(browser, filled, Map.of());
    assertThat(first.status()).as(form.toString()).isEqualTo(303);
    assertThat(send(browser, filled, Map.of()).status()).as("the same").isEqualTo(303);
    for (var box : form.boxes(Kind.WORDS, Kind.NOTE)) {
      var other = "Otherwise " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
      assertKept(form, send(browser, filled, Map.of(box, other)), other, box);
    }
    for (var box : form.boxes(Kind.SHAPED)) {
      if (form.send(box, "33").status() == 303) {
        assertThat(send(browser, filled, Map.of(box, "34")).status()).as(box).isNotEqualTo(303);
      }
    }
    for (var box : form.boxes(Kind.DAY, Kind.CHOICE, Kind.SHAPED)) {
      for (var other : others.to(form, filled, box)) {
        if (!kept(form, box, other) && form.send(Map.of(box, other)).status() == 303) {
          assertNotLost(form, send(browser, filled, box, other), other, box);
        }
      }
    }
  }

  private static boolean kept(Form form, String box, List<String> other) {
    var what = form.route() + " " + box;
    return KEPT.containsKey(what) || KEPT.containsKey(what + " " + other);
  }

  private static void assertNotLost(Form form, Answered answer, List<String> other, String box)
      throws Exception {
    boolean lost =
        answer.status() == 303 && (other.isEmpty() || !Answers.lost(form, answer, other).isEmpty());
    assertThat(lost).as(form + " " + box + " " + other).isFalse();
  }

  private static void assertKept(Form form, Answered answer, String other, String box)
      throws Exception {
    boolean lost =
        answer.status() == 303
            ? !Answers.lost(form, answer, List.of(other)).isEmpty()
            : !HtmlUtils.htmlUnescape(answer.page()).contains(other);
    assertThat(lost).as(form + " " + box + " " + answer.status()).isFalse();
  }

  private static Answered send(Browser browser, Filled filled, Map<String, String> but)
      throws Exception {
    var boxes = new HashMap<>(filled.boxes());
    boxes.putAll(but);
    return send(browser, filled, Forms.pairs(boxes));
  }

  private static Answered send(Browser browser, Filled filled, String box, List<String> other)
      throws Exception {
    var boxes = new HashMap<>(filled.boxes());
    boxes.remove(box);
    other.forEach(one -> boxes.put(box, one));
    return send(browser, filled, Forms.pairs(boxes));
  }

  private static Answered send(Browser browser, Filled filled, String[] pairs) throws Exception {
    return new Answered(browser, filled.path(), browser.submit(filled.path(), pairs));
  }
}
