package fi.tallessa.customer.search;

/**
 * Slips of the finger: a letter too many, missing, another, or two the other way round
 * (Damerau-Levenshtein). One is forgiven from four letters on, two from eight.
 */
final class Typos {

  private static final int ONE_FROM = 4;
  private static final int TWO_FROM = 8;

  /** Whether few enough slips lie between what was typed and the word, or its beginning. */
  static boolean few(String typed, String name) {
    int forgiven = typed.length() >= TWO_FROM ? 2 : typed.length() >= ONE_FROM ? 1 : 0;
    return forgiven > 0
        && typed.length() - name.length() <= forgiven
        && (forgiven > 1 || beginsAlike(typed, name))
        && toABeginning(typed, name) <= forgiven;
  }

  /** One slip leaves one of the first two letters where it can be seen; quick to ask. */
  private static boolean beginsAlike(String typed, String name) {
    return typed.charAt(0) == name.charAt(0)
        || typed.charAt(1) == name.charAt(0)
        || (name.length() > 1
            && (typed.charAt(0) == name.charAt(1) || typed.charAt(1) == name.charAt(1)));
  }

  /** How many slips, at the least, to any beginning of the word, the whole of it among them. */
  static int toABeginning(String typed, String name) {
    int[] older = new int[name.length() + 1];
    int[] old = new int[name.length() + 1];
    int[] now = new int[name.length() + 1];
    for (int j = 0; j <= name.length(); j++) {
      old[j] = j;
    }
    for (int i = 1; i <= typed.length(); i++) {
      now[0] = i;
      for (int j = 1; j <= name.length(); j++) {
        boolean same = typed.charAt(i - 1) == name.charAt(j - 1);
        now[j] = Math.min(Math.min(now[j - 1], old[j]) + 1, old[j - 1] + (same ? 0 : 1));
        if (turned(typed, i, name, j)) {
          now[j] = Math.min(now[j], older[j - 2] + 1);
        }
      }
      var spare = older;
      older = old;
      old = now;
      now = spare;
    }
    int fewest = old[0];
    for (int slips : old) {
      fewest = Math.min(fewest, slips);
    }
    return fewest;
  }

  private static boolean turned(String typed, int i, String name, int j) {
    return i > 1
        && j > 1
        && typed.charAt(i - 1) == name.charAt(j - 2)
        && typed.charAt(i - 2) == name.charAt(j - 1);
  }

  private Typos() {}
}
