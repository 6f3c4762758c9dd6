package fi.tallessa.legalbasis.balancing;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * A balancing test as typed.
 *
 * @param version the number it was begun as, so that two who write at once see each other
 */
public record BalancingForm(
    String version,
    String occasion,
    String interest,
    String necessity,
    String forThem,
    String forUs,
    String children,
    String measures,
    String conclusion,
    String scope,
    String validUntil) {

  private static final int LONGEST = 4000;

  /** What was typed, once it can be kept. */
  record Checked(int version, Weighing weighing, LocalDate validUntil) {}

  /** A new version begins from the text of the one before; the conclusion is drawn anew. */
  static BalancingForm begunFrom(int version, Optional<Weighing> before, LocalDate suggested) {
    var lastDay = DateTimeFormatter.ofPattern("d.M.uuuu").format(suggested);
    var text = before.orElse(null);
    return text == null
        ? new BalancingForm("" + version, "", "", "", "", "", "", "", "", "", lastDay)
        : new BalancingForm(
            "" + version,
            "",
            text.interest(),
            text.necessity(),
            text.forThem(),
            text.forUs(),
            text.children(),
            text.measures(),
            "",
            text.scope(),
            lastDay);
  }

  public List<String> chosenConclusion() {
    return conclusion == null ? List.of() : List.of(conclusion);
  }

  BalancingForm as(int number) {
    return new BalancingForm(
        "" + number,
        occasion,
        interest,
        necessity,
        forThem,
        forUs,
        children,
        measures,
        conclusion,
        scope,
        validUntil);
  }

  Result<Checked> check(LocalDate today) {
    var why = Words.text("occasion", occasion, LONGEST);
    var first = needed("interest", interest, "web.field.required");
    var second = needed("necessity", necessity, "web.field.required");
    var them = needed("forThem", forThem, "web.field.required");
    var us = needed("forUs", forUs, "web.field.required");
    var young = needed("children", children, "legalbasis.balancing.children.missing");
    var done = needed("measures", measures, "web.field.required");
    var came = chosen();
    var reach = needed("scope", scope, "web.field.required");
    var last = LastDay.read("validUntil", validUntil, today);
    var problems = Problems.in(why, first, second, them, us, young, done, came, reach, last);
    return problems.isEmpty()
        ? Result.fine(
            new Checked(
                number(),
                new Weighing(
                    why.sure().map(Words::value),
                    first.sure(),
                    second.sure(),
                    them.sure(),
                    us.sure(),
                    young.sure(),
                    done.sure(),
                    came.sure(),
                    reach.sure()),
                last.sure()))
        : Result.faulty(problems);
  }

  /** 0 for nonsense: no version has that number, so the page asks again. */
  private int number() {
    return version != null && version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0;
  }

  private Result<Conclusion> chosen() {
    for (var one : Conclusion.values()) {
      if (one.name().equals(conclusion)) {
        return Result.fine(one);
      }
    }
    return Result.faulty("conclusion", "web.field.choose");
  }

  private static Result<String> needed(String field, String typed, String missing) {
    return Words.text(field, typed, LONGEST)
        .flatMap(words -> Result.needed(words.map(Words::value), field, missing));
  }

  @Override
  public String toString() {
    return "BalancingForm";
  }
}
