package fi.tallessa.customer.consents;

import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.legalbasis.consent.Slip;
import fi.tallessa.legalbasis.consent.ToTell;
import fi.tallessa.legalbasis.item.ItemId;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody answered on the handed screen: {@code answer.…} yes or no for each item, {@code
 * strokes} drawn or {@code paper} chosen, the {@code language} it was read in, and in {@code told}
 * what was told of us with it.
 */
public record AnswerForm(Map<String, String> sent) {

  private static final int MOST = 21_000;

  public AnswerForm {
    sent = Map.copyOf(sent);
  }

  public String box(String name) {
    return sent.getOrDefault(name, "");
  }

  public String answer(ItemId item) {
    return box("answer." + item);
  }

  /** Yes or no; whatever else there is, is no answer, and never a yes. */
  Optional<Boolean> said(ItemId item) {
    return switch (answer(item)) {
      case "yes" -> Optional.of(true);
      case "no" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  public boolean paper() {
    return box("paper").equals("yes");
  }

  /** Lines of an SVG path, as the screen draws them; anything else was not drawn there. */
  public String strokes() {
    var drawn = box("strokes");
    return drawn.length() <= MOST && drawn.matches("(M\\d{1,3} \\d{1,3}(L\\d{1,3} \\d{1,3})*+)*+")
        ? drawn
        : "";
  }

  /** What was read, at least one answer given, signed one way or the other. */
  Problems problems(Asked asked, ToTell toTell) {
    if (!toTell.mark().equals(box("told"))) {
      return Problems.of(Problem.of("answers", "customer.consent.law.told_changed"));
    }
    if (asked.items().stream().allMatch(one -> said(one.item().id()).isEmpty())) {
      return Problems.of(Problem.of("answers", "customer.consent.screen.none"));
    }
    return strokes().length() < 20 && !paper()
        ? Problems.of(Problem.of("signature", "customer.consent.screen.unsigned"))
        : Problems.none();
  }

  /** What is drawn counts; paper where both are there means paper. */
  boolean onPaper() {
    return paper();
  }

  String signature() {
    return Slip.signature(strokes());
  }

  @Override
  public String toString() {
    return "AnswerForm";
  }
}
