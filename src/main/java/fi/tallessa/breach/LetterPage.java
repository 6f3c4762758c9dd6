package fi.tallessa.breach;

import fi.tallessa.kernel.Problems;
import fi.tallessa.letter.Voice;
import fi.tallessa.web.Choice;
import fi.tallessa.web.Languages;
import fi.tallessa.web.Ui;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The form of a letter to the people, beside what is known. */
public record LetterPage(Course course, LetterForm form, Problems problems) {

  static final List<String> PARTS = List.of("happened", "means", "done", "you");

  public List<String> parts() {
    return PARTS;
  }

  public String typed(String part) {
    return switch (part) {
      case "happened" -> form.happened();
      case "means" -> form.means();
      case "done" -> form.done();
      default -> form.you();
    };
  }

  public String address() {
    return course.breach().address() + "/letter";
  }

  public List<Choice> languages(Ui ui) {
    return Languages.CODES.stream()
        .map(one -> new Choice(one, ui.t("breach.letter.in." + one)))
        .toList();
  }

  public List<Choice> voices(Ui ui) {
    return Stream.of(Voice.values()).map(one -> new Choice(one.code(), ui.t(one.label()))).toList();
  }

  public Map<String, String> labels(Ui ui) {
    var labels = new HashMap<String, String>();
    parts().forEach(part -> labels.put(part, ui.t("breach.letter." + part)));
    labels.put("language", ui.t("breach.letter.language"));
    labels.put("voice", ui.t("breach.letter.voice"));
    return labels;
  }

  @Override
  public String toString() {
    return "LetterPage";
  }
}
