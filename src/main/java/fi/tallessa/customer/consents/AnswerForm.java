package fi.tallessa.customer.consents;

import fi.tallessa.kernel.Problem;
import fi.tallessa.kernel.Problems;
import fi.tallessa.legalbasis.consent.ToTell;
import fi.tallessa.legalbasis.item.ItemId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What somebody answered on the handed screen: {@code answer.…} yes or no for each item, {@code
 * strokes.1} and on drawn by each who says it, or {@code paper} chosen, the {@code language} it was
 * read in, and in {@code told} what was told of us with it.
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

  /** The box in which one of them draws, counted from 1. */
  static String pad(int signer) {
    return "strokes." + signer;
  }

  /** What each drew, blank where one did not. */
  List<String> strokes(int signers) {
    return IntStream.rangeClosed(1, signers).mapToObj(AnswerForm::pad).map(this::strokes).toList();
  }

  /** Lines of an SVG path, as the screen draws them; anything else was not drawn there. */
  private String strokes(String pad) {
    var drawn = box(pad);
    return drawn.length() <= MOST && drawn.matches("(M\\d{1,3} \\d{1,3}(L\\d{1,3} \\d{1,3})*+)*+")
        ? drawn
        : "";
  }

  /** What was read, at least one answer given, signed by each of them one way or the other. */
  Problems problems(Asked asked, ToTell toTell) {
    if (!toTell.mark().equals(box("told"))) {
      return Problems.of(Problem.of("answers", "customer.consent.law.told_changed"));
    }
    if (asked.items().stream().allMatch(one -> said(one.item().id()).isEmpty())) {
      return Problems.of(Problem.of("answers", "customer.consent.screen.none"));
    }
    return paper() ? Problems.none() : undrawn(asked.asking().circumstances().by().size());
  }

  /** Who decides together with somebody signs for themselves (D8): nobody's line stays empty. */
  private Problems undrawn(int signers) {
    var drawn = strokes(signers);
    return new Problems(
        IntStream.rangeClosed(1, signers)
            .filter(signer -> drawn.get(signer - 1).length() < 20)
            .mapToObj(signer -> Problem.of(pad(signer), "customer.consent.screen.unsigned"))
            .toList());
  }

  /** What is drawn counts; paper where both are there means paper. */
  boolean onPaper() {
    return paper();
  }

  @Override
  public String toString() {
    return "AnswerForm";
  }
}
