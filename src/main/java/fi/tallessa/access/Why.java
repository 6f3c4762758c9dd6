package fi.tallessa.access;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Words;

/** A reason somebody else understands in a year, a customer too: "ok" is none. */
public final class Why {

  private static final int SHORTEST = 5;
  private static final int LONGEST = 300;

  public static Result<Words> of(String field, String typed) {
    return Words.text(field, typed, LONGEST)
        .map(words -> words.filter(one -> one.says(SHORTEST)))
        .flatMap(why -> Result.needed(why, field, "access.opening.short", SHORTEST));
  }

  private Why() {}
}
