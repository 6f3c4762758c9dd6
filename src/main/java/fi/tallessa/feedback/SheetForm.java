package fi.tallessa.feedback;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Answers as they were typed.
 *
 * @param once drawn with the empty form
 * @param marked "out" to take the marked words out, "as-is" where they are meant so
 * @param asked of which text that was said
 */
public record SheetForm(
    String listened,
    String helped,
    String knew,
    String reached,
    String text,
    String once,
    String marked,
    String asked) {

  private static final int LONGEST = 1000;

  public SheetForm {
    listened = Objects.requireNonNullElse(listened, "");
    helped = Objects.requireNonNullElse(helped, "");
    knew = Objects.requireNonNullElse(knew, "");
    reached = Objects.requireNonNullElse(reached, "");
    text = Objects.requireNonNullElse(text, "");
    once = Objects.requireNonNullElse(once, "");
    marked = Objects.requireNonNullElse(marked, "");
    asked = Objects.requireNonNullElse(asked, "");
  }

  static SheetForm blank(String once) {
    return new SheetForm("", "", "", "", "", once, "", "");
  }

  public String mark(Question question) {
    return switch (question) {
      case LISTENED -> listened;
      case HELPED -> helped;
      case KNEW -> knew;
      case REACHED -> reached;
    };
  }

  /** Problems on the boxes; {@code feedback.nothing} where nothing was answered. */
  Result<Sheet> read() {
    var marks = new EnumMap<Question, Integer>(Question.class);
    var problems = Problems.none();
    for (var question : Question.values()) {
      var mark = read(question);
      if (mark.isFine()) {
        mark.sure().ifPresent(one -> marks.put(question, one));
      }
      problems = problems.and(mark.problems());
    }
    var words = Words.text("text", text, LONGEST);
    problems = problems.and(words.problems());
    if (!problems.isEmpty()) {
      return Result.faulty(problems);
    }
    return marks.isEmpty() && words.sure().isEmpty()
        ? Result.faulty(Question.LISTENED.code(), "feedback.nothing")
        : Result.fine(new Sheet(Map.copyOf(marks), words.sure()));
  }

  private Result<Optional<Integer>> read(Question question) {
    var typed = mark(question);
    if (typed.isEmpty()) {
      return Result.fine(Optional.empty());
    }
    return typed.matches("[1-5]")
        ? Result.fine(Optional.of(Integer.valueOf(typed)))
        : Result.faulty(question.code(), "web.field.choose");
  }

  /** What tells of which text an answer to the marks was meant. */
  static String of(String text) {
    return Integer.toHexString(text.hashCode());
  }

  @Override
  public String toString() {
    return "SheetForm";
  }
}
