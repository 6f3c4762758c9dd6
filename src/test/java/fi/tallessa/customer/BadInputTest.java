package fi.tallessa.customer;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.RegisterTest;
import fi.tallessa.customer.datum.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.util.HtmlUtils;

/**
 * Whatever is typed into any box of a customer's page is kept exactly, or comes back with a
 * sentence at its box and every letter still there.
 */
@RegisterTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTest {

  private static final List<String> ONLY_TEXT =
      List.of(
          "👩‍👧 Elli 🇫🇮",
          "שלום עליכם",
          "Robert'); drop table customer.datum; --",
          "<script>alert(\"x\")</script> & <b>",
          "${7*7} #{x} {{y}} %s {0}");

  private static final List<String> REFUSED =
      List.of(
          "x".repeat(301),
          "bell\u0007",
          "turned\u202Earound",
          "131052-308T",
          "her code is 131052+308T.",
          "１３１０５２－３０８Ｔ");

  @Autowired ApplicationContext beans;
  OneFile elli;

  @BeforeAll
  void file() {
    elli = new OneFile(beans);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyBox")
  void s10_what_may_not_be_kept_is_refused_at_its_box(String what, Box box) throws Exception {
    for (var typed : REFUSED) {
      var answer = elli.post(box.path(elli), box.sent(elli, typed));
      var page = OneFile.text(answer);
      assertThat(answer.andReturn().getResponse().getStatus()).as(what).isEqualTo(422);
      assertThat(page).as(what).contains("id=\"" + box.name() + "-problem\"");
      assertThat(HtmlUtils.htmlUnescape(page)).as(what).contains(typed);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everyBox")
  void what_is_only_text_is_kept_exactly_or_refused_with_every_letter(String what, Box box)
      throws Exception {
    for (var typed : ONLY_TEXT) {
      var answer = elli.post(box.path(elli), box.sent(elli, typed)).andReturn().getResponse();
      var page = answer.getStatus() == 303 ? elli.body(box.shownAt()) : answer.getContentAsString();
      assertThat(answer.getStatus()).as(what + " " + typed).isIn(box.free() ? 303 : 422);
      assertThat(HtmlUtils.htmlUnescape(page)).as(what).contains(typed);
      assertThat(page).as(what).doesNotContain("<script>alert", "49 #{x}");
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("choices")
  void what_is_on_no_list_is_refused(String what, Box box) throws Exception {
    for (var typed : List.of("nonsense", "<b>", "👍")) {
      assertThat(
              elli.post(box.path(elli), box.sent(elli, typed))
                  .andReturn()
                  .getResponse()
                  .getStatus())
          .as(what)
          .isEqualTo(422);
    }
  }

  /**
   * A box of a form, the other boxes filled well.
   *
   * @param free any text may stand in it
   */
  record Box(String form, String name, boolean free, Map<String, String> others) {

    String path(OneFile file) {
      return form.replace("HELMI", file.helmi.toString());
    }

    /** Where what was kept is read. */
    String shownAt() {
      return form.startsWith("/data/") ? form + "/history" : "";
    }

    String[] sent(OneFile file, String typed) {
      var sent = new LinkedHashMap<>(others);
      Field.of(form.replace("/data/", ""))
          .ifPresent(field -> sent.put("version", "" + file.history(field).size()));
      sent.put(name, typed);
      return sent.entrySet().stream()
          .flatMap(e -> Stream.of(e.getKey(), e.getValue()))
          .toArray(String[]::new);
    }

    Arguments named() {
      return Arguments.of(form + " " + name, this);
    }
  }

  static Stream<Arguments> everyBox() {
    return Stream.of(data(), workplaces(), guardian(), awareness())
        .flatMap(boxes -> boxes)
        .map(Box::named);
  }

  static Stream<Arguments> choices() {
    return Stream.of(
            new Box("/data/gender", "value", false, Map.of("source", "customer")),
            new Box("/data/phone", "source", false, Map.of("value", "040 555 0101")),
            guardianBox("role", false),
            guardianBox("custody", false),
            guardianBox("interpreter", false),
            guardianBox("source", false),
            new Box("/guardians/HELMI/awareness", "how", false, Map.of("by", "us")),
            new Box("/guardians/HELMI/awareness", "by", false, Map.of("how", "phone")))
        .map(Box::named);
  }

  private static Stream<Box> data() {
    return Stream.of(Field.values())
        .filter(field -> field != Field.GENDER)
        .map(
            field ->
                new Box(
                    "/data/" + field.code(),
                    "value",
                    field == Field.NAME || field == Field.ADDRESS,
                    Map.of("source", "customer")));
  }

  private static Stream<Box> workplaces() {
    return Stream.of(
        new Box(
            "/data/email",
            "organisation",
            true,
            Map.of("value", "a@example.fi", "source", "professional")));
  }

  private static Stream<Box> guardian() {
    return Stream.of(
        guardianBox("name", true),
        guardianBox("phone", false),
        guardianBox("email", false),
        guardianBox("safeWay", true),
        guardianBox("language", true));
  }

  private static Box guardianBox(String name, boolean free) {
    var others = new LinkedHashMap<String, String>();
    others.put("name", "Antti");
    others.put("role", "father");
    others.put("custody", "joint");
    others.put("interpreter", "needed");
    others.put("source", "mother");
    others.remove(name);
    return new Box("/guardians/new", name, free, others);
  }

  private static Stream<Box> awareness() {
    return Stream.of(
        new Box(
            "/guardians/HELMI/awareness",
            "teller",
            true,
            Map.of("by", "professional", "how", "phone")),
        new Box("/guardians/HELMI/awareness", "on", false, Map.of("by", "us", "how", "phone")));
  }
}
