package fi.tallessa.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.hostile.Form.Answered;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** What an answer to something hostile may be. */
final class Answers {

  /** Each box refuses it: all of them in one answer, and what one problem hides, by itself. */
  static void assertAllRefuse(Form form, List<String> boxes, String typed) throws Exception {
    for (var box : notRefusing(form, boxes, typed)) {
      assertRefused(form, box, typed);
    }
  }

  private static List<String> notRefusing(Form form, List<String> boxes, String typed)
      throws Exception {
    if (boxes.size() < 2) {
      return boxes;
    }
    var answer = form.send(inEach(boxes, typed));
    assertHarmless(answer, form + " " + shortened(typed));
    var page = answer.page();
    var asks = boxes.stream().filter(box -> page.contains(at(box))).toList();
    boolean kept = count(HtmlUtils.htmlUnescape(page), typed) >= boxes.size();
    return Set.of(409, 422).contains(answer.status()) && kept
        ? boxes.stream().filter(box -> !asks.contains(box)).toList()
        : boxes;
  }

  static void assertRefused(Form form, String box, String typed) throws Exception {
    var answer = form.send(box, typed);
    var what = form + " " + box + " " + shortened(typed);
    assertHarmless(answer, what);
    // 409 is the page that shows two people's versions: it has boxes of its own.
    assertThat(answer.status()).as(what).isIn(422, 409);
    assertThat(answer.page()).as(what).contains(at(box));
    assertThat(HtmlUtils.htmlUnescape(answer.page()).contains(typed)).as(what + " kept").isTrue();
  }

  /** Each box keeps what is typed into it alone, of all of which nothing is the same. */
  static void assertAllKept(Form form, Map<String, String> typed) throws Exception {
    var answer =
        form.send(
            typed.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, box -> List.of(box.getValue()))));
    assertHarmless(answer, form + " " + typed);
    if (answer.status() == 303 && lost(form, answer, typed.values()).isEmpty()) {
      return;
    }
    for (var box : typed.entrySet()) {
      assertKept(form, box.getKey(), box.getValue());
    }
  }

  private static void assertKept(Form form, String box, String typed) throws Exception {
    var answer = form.send(box, typed);
    var what = form + " " + box + " " + typed;
    assertHarmless(answer, what);
    assertThat(answer.status()).as(what).isEqualTo(303);
    assertThat(lost(form, answer, List.of(typed))).as(what).isEmpty();
  }

  /** What is on none of the pages where it should be read. */
  static List<String> lost(Form form, Answered answer, Collection<String> typed) throws Exception {
    var pages = new StringBuilder(answer.next());
    for (var path : form.shownAt()) {
      pages.append(answer.read(beside(path, answer)));
    }
    assertThat(pages).as("" + form).doesNotContain("<script>alert", "q1247689q");
    var shown = HtmlUtils.htmlUnescape(pages.toString());
    return typed.stream().filter(one -> !shown.contains(one)).toList();
  }

  private static String beside(String path, Answered answer) {
    if (path.equals(".")) {
      return answer.path();
    }
    if (path.equals("..")) {
      return answer.path().replaceAll("/[^/]+$", "");
    }
    return path.startsWith("/data/") ? answer.response().getRedirectedUrl() + path : path;
  }

  static void assertAsked(Answered answer, String typed, String what) throws Exception {
    assertThat(answer.status()).as(what).isIn(200, 303, 422);
    if (answer.status() != 303) {
      assertThat(HtmlUtils.htmlUnescape(answer.page())).as(what).contains(typed);
    }
  }

  static void assertHarmless(Answered answer, String what) throws Exception {
    assertThat(answer.status()).as(what).isLessThan(500);
    assertThat(answer.page())
        .as(what)
        .doesNotContain("<script>alert", "q1247689q", "Exception", "org.springframework");
    if (answer.response().getRedirectedUrl() != null) {
      assertThat(answer.response().getRedirectedUrl()).as(what).matches("/[A-Za-z0-9/_?=&#.-]*");
    }
  }

  private static Map<String, List<String>> inEach(List<String> boxes, String typed) {
    return boxes.stream().collect(Collectors.toMap(box -> box, box -> List.of(typed)));
  }

  private static int count(String page, String typed) {
    int found = 0;
    for (int at = page.indexOf(typed); at >= 0; at = page.indexOf(typed, at + typed.length())) {
      found++;
    }
    return found;
  }

  static String at(String box) {
    return "id=\"" + box + "-problem\"";
  }

  static String shortened(String typed) {
    return typed.length() < 60 ? typed : typed.substring(0, 20) + "… " + typed.length();
  }

  private Answers() {}
}
