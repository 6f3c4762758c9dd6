package fi.tallessa.statistics;

import fi.tallessa.association.Version;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import fi.tallessa.web.Choice;
import java.util.Objects;
import java.util.Optional;

/**
 * What was promised of a figure and why it came otherwise, as typed.
 *
 * @param actual only of what the register does not count; as {@code method}
 */
public record TargetForm(
    String target, String actual, String method, String words, String version) {

  private static final int LONGEST = 1000;
  private static final int LONGEST_NUMBER = 200;

  public TargetForm {
    target = Objects.requireNonNullElse(target, "");
    actual = Objects.requireNonNullElse(actual, "");
    method = Objects.requireNonNullElse(method, "");
    words = Objects.requireNonNullElse(words, "");
    version = Objects.requireNonNullElse(version, "");
  }

  static TargetForm of(Targets.Kept kept) {
    var said = kept.target();
    return new TargetForm(
        said.target() == null ? "" : "" + said.target(),
        said.actual() == null ? "" : "" + said.actual(),
        said.method().code(),
        said.words(),
        "" + kept.version());
  }

  /** The same words, as a change of what it says now. */
  TargetForm over(Targets.Kept now) {
    return new TargetForm(target, actual, method, words, "" + now.version());
  }

  int seen() {
    return Version.of(version);
  }

  Result<Target> read(ReportLine line) {
    var promised = number("target", target);
    var counted = line.typed() ? number("actual", actual) : Result.fine(Optional.<Integer>empty());
    var how =
        line.typed() ? Choice.made("method", Method.of(method)) : Result.fine(Method.COLLECTED);
    var why = Words.text("words", words, LONGEST);
    var problems = Problems.in(promised, counted, how, why);
    return problems.isEmpty()
        ? Result.fine(
            new Target(
                promised.sure().orElse(null),
                counted.sure().orElse(null),
                how.sure(),
                why.sure().map(Words::value).orElse("")))
        : Result.faulty(problems);
  }

  private static Result<Optional<Integer>> number(String field, String typed) {
    return Words.line(field, typed, LONGEST_NUMBER)
        .flatMap(
            words ->
                words.isEmpty() || words.get().value().matches("\\d{1,7}")
                    ? Result.fine(words.map(one -> Integer.valueOf(one.value())))
                    : Result.faulty(field, "statistics.report.number"));
  }

  @Override
  public String toString() {
    return "TargetForm";
  }
}
