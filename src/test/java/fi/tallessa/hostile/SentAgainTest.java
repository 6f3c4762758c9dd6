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

  private static final String ANOTHER = "with other words it makes another, which is kept";
  private static final String NOBODY =
      "nothing of a person, and it stands on the page to be put right";

  /** Where other words of a form that is sent again are called saved still; nothing joins them. */
  private static final Map<String, String> APART =
      Map.ofEntries(Map.entry("/reviews/items/new", ANOTHER), Map.entry("/setup/holidays", NOBODY));

  @Autowired ApplicationContext beans;
  private List<Form> forms;

  @BeforeAll
  void fill() throws Exception {
    forms = new ArrayList<>();
    for (var form : Forms.of(new Office(beans))) {
      if (drawsOnce(form) && !APART.containsKey(form.route().replace("POST ", ""))) {
        forms.add(form);
      }
    }
  }

  Stream<Form> forms() {
    return forms.stream();
  }

  /** One that makes something, and puts nothing right. */
  private static boolean drawsOnce(Form form) throws Exception {
    if (form.kinds().get("once") != Kind.UNSEEN
        || form.boxes(Kind.WORDS, Kind.NOTE, Kind.SHAPED).isEmpty()) {
      return false;
    }
    var boxes = form.filling().fill().boxes();
    return boxes.containsKey("once") && !boxes.containsKey("version") && !boxes.containsKey("seen");
  }

  @Test
  void what_is_left_out_only_gets_less() {
    assertThat(APART).hasSizeLessThanOrEqualTo(2);
    assertThat(forms).as("forms that are tried").hasSizeGreaterThan(8);
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
    return new Answered(browser, filled.path(), browser.submit(filled.path(), Forms.pairs(boxes)));
  }
}
