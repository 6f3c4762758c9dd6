package fi.tallessa.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.hostile.Form.Answered;
import java.util.ArrayList;
import java.util.List;
import org.springframework.web.util.HtmlUtils;

/** What an answer to something hostile may be. */
final class Answers {

  static void assertRefused(Form form, String box, String typed) throws Exception {
    var answer = form.send(box, typed);
    var what = form + " " + box + " " + shortened(typed);
    assertHarmless(answer, what);
    // 409 is the page that shows two people's versions: it has boxes of its own.
    assertThat(answer.status()).as(what).isIn(422, 409);
    assertThat(answer.page()).as(what).contains(at(box));
    assertThat(HtmlUtils.htmlUnescape(answer.page()).contains(typed)).as(what + " kept").isTrue();
  }

  static void assertKept(Form form, Answered answer, String typed, String what) throws Exception {
    assertThat(answer.status()).as(what).isEqualTo(303);
    var pages = new ArrayList<String>(List.of(answer.next()));
    for (var path : form.shownAt()) {
      pages.add(answer.read(beside(path, answer)));
    }
    for (var page : pages) {
      assertThat(page).as(what).doesNotContain("<script>alert", "q49q");
    }
    assertThat(pages).as(what).anyMatch(page -> HtmlUtils.htmlUnescape(page).contains(typed));
  }

  private static String beside(String path, Answered answer) {
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
        .doesNotContain("<script>alert", "q49q", "Exception", "org.springframework");
    if (answer.response().getRedirectedUrl() != null) {
      assertThat(answer.response().getRedirectedUrl()).as(what).matches("/[A-Za-z0-9/_?=&#.-]*");
    }
  }

  static String at(String box) {
    return "id=\"" + box + "-problem\"";
  }

  static String shortened(String typed) {
    return typed.length() < 60 ? typed : typed.substring(0, 20) + "… " + typed.length();
  }

  private Answers() {}
}
