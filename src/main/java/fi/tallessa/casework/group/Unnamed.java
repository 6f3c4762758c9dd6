package fi.tallessa.casework.group;

import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Result;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** How many there were of each age whose names we do not know, as typed. */
final class Unnamed {

  private static final int MOST = 200;

  /** Of none of an age nothing is kept. */
  static Result<Map<AgeBand, Integer>> check(Function<AgeBand, String> typed) {
    var many = new EnumMap<AgeBand, Integer>(AgeBand.class);
    var problems = Problems.none();
    for (var band : AgeBand.values()) {
      var one = many(band, typed.apply(band));
      problems = problems.and(one.problems());
      if (one.isFine() && one.sure() > 0) {
        many.put(band, one.sure());
      }
    }
    return problems.isEmpty() ? Result.fine(many) : Result.faulty(problems);
  }

  /** What a button means for an age: {@code from7+} one more of its own, and nothing of others. */
  static int by(String step, AgeBand band) {
    return step.equals(band.box() + "+") ? 1 : step.equals(band.box() + "-") ? -1 : 0;
  }

  /** One more or one less; what cannot be read stays as it is. */
  static String stepped(AgeBand band, String typed, int by) {
    return by != 0 && many(band, typed) instanceof Result.Fine<Integer>(var now)
        ? "" + Math.clamp(now + by, 0, MOST)
        : typed;
  }

  private static Result<Integer> many(AgeBand band, String typed) {
    var plain = typed.strip();
    if (plain.isEmpty()) {
      return Result.fine(0);
    }
    return plain.matches("[0-9]{1,3}") && Integer.parseInt(plain) <= MOST
        ? Result.fine(Integer.valueOf(plain))
        : Result.faulty(band.box(), "casework.group.unnamed.unreadable", MOST);
  }

  private Unnamed() {}
}
