package fi.tallessa.legalbasis.balancing;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One impact as typed. Rows that are empty are no rows. */
public record ImpactRow(int place, String what, String likelihood, String severity) {

  /** Nobody thinks of more things in one go, and each form stays of one size. */
  private static final int ROWS = 12;

  private static final int LONGEST = 500;

  /** All that are filled in, and two to go on with. */
  static List<ImpactRow> of(BalancingForm form) {
    var all = IntStream.range(0, ROWS).mapToObj(place -> at(place, form)).toList();
    int last = all.stream().filter(row -> !row.empty()).mapToInt(ImpactRow::place).max().orElse(-1);
    return all.subList(0, Math.min(ROWS, last + 3));
  }

  private static ImpactRow at(int place, BalancingForm form) {
    return new ImpactRow(
        place,
        form.typed(box(place, "what")),
        form.typed(box(place, "likelihood")),
        form.typed(box(place, "severity")));
  }

  static void write(List<Impact> impacts, Map<String, String> sent) {
    for (int place = 0; place < impacts.size(); place++) {
      sent.put(box(place, "what"), impacts.get(place).what());
      sent.put(box(place, "likelihood"), "" + impacts.get(place).likelihood());
      sent.put(box(place, "severity"), "" + impacts.get(place).severity());
    }
  }

  static Stream<String> boxes() {
    return IntStream.range(0, ROWS)
        .boxed()
        .flatMap(
            place -> Stream.of("what", "likelihood", "severity").map(last -> box(place, last)));
  }

  private static String box(int place, String last) {
    return "impact." + place + "." + last;
  }

  public String box(String last) {
    return box(place, last);
  }

  private boolean empty() {
    return what.isBlank() && likelihood.isBlank() && severity.isBlank();
  }

  /** The impacts; at least one, because a test without any has not been thought through. */
  static Result<List<Impact>> check(List<ImpactRow> rows) {
    var filled = rows.stream().filter(row -> !row.empty()).map(ImpactRow::check).toList();
    if (filled.isEmpty()) {
      return Result.faulty(box(0, "what"), "legalbasis.balancing.impact.missing");
    }
    var problems = Problems.in(filled.toArray(Result<?>[]::new));
    return problems.isEmpty()
        ? Result.fine(filled.stream().map(Result::sure).toList())
        : Result.faulty(problems);
  }

  private Result<Impact> check() {
    var words = words().flatMap(said -> Result.needed(said, box("what"), "web.field.required"));
    var often = needed("likelihood", likelihood);
    var bad = needed("severity", severity);
    var problems = Problems.in(words, often, bad);
    return problems.isEmpty()
        ? Result.fine(new Impact(words.sure().value(), often.sure(), bad.sure()))
        : Result.faulty(problems);
  }

  Problems unreadable() {
    return Problems.in(words(), step("likelihood", likelihood), step("severity", severity));
  }

  private Result<Optional<Words>> words() {
    return Words.text(box("what"), what, LONGEST);
  }

  private Result<Integer> needed(String last, String typed) {
    return step(last, typed).flatMap(made -> Result.needed(made, box(last), "web.field.choose"));
  }

  private Result<Optional<Integer>> step(String last, String typed) {
    if (typed.isBlank()) {
      return Result.fine(Optional.empty());
    }
    return typed.matches("[1-" + Impact.MOST + "]")
        ? Result.fine(Optional.of(Integer.parseInt(typed)))
        : Result.faulty(box(last), "web.field.choose");
  }

  @Override
  public String toString() {
    return "ImpactRow";
  }
}
