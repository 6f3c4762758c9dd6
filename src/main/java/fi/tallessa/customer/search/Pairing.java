package fi.tallessa.customer.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Whether a whole name is meant by some words: each word typed wants a word of the name for itself,
 * in any order, so that "anna anna" is not Anna Virtanen. As like as the least like of them.
 */
final class Pairing {

  private final Likeness[][] alike;
  private final int[] takenBy;

  private Pairing(Likeness[][] alike, int names) {
    this.alike = alike;
    this.takenBy = new int[names];
  }

  static Optional<Likeness> of(List<Word> typed, List<Word> name) {
    var apart = paired(typed, name);
    return apart.filter(how -> !how.near()).isPresent()
        ? apart
        : strictlyJoined(typed, name).or(() -> apart);
  }

  /** Anna Liisa is Annaliisa, and Mäkipetäjä is Mäki-Petäjä; what is only near is not joined. */
  private static Optional<Likeness> strictlyJoined(List<Word> typed, List<Word> name) {
    for (var words : joined(typed)) {
      var how = paired(words, name).filter(one -> !one.near());
      if (how.isPresent()) {
        return how;
      }
    }
    for (var names : joined(name)) {
      var how = paired(typed, names).filter(one -> !one.near());
      if (how.isPresent()) {
        return how;
      }
    }
    return Optional.empty();
  }

  private static List<List<Word>> joined(List<Word> words) {
    var all = new ArrayList<List<Word>>();
    for (int i = 0; i + 1 < words.size(); i++) {
      var one = new ArrayList<>(words);
      one.set(i, words.get(i).and(one.remove(i + 1)));
      all.add(one);
    }
    return all;
  }

  private static Optional<Likeness> paired(List<Word> typed, List<Word> name) {
    if (typed.isEmpty() || typed.size() > name.size()) {
      return Optional.empty();
    }
    var alike = new Likeness[typed.size()][name.size()];
    for (int t = 0; t < typed.size(); t++) {
      boolean any = false;
      for (int n = 0; n < name.size(); n++) {
        alike[t][n] = Likeness.of(typed.get(t), name.get(n)).orElse(null);
        any |= alike[t][n] != null;
      }
      if (!any) {
        return Optional.empty();
      }
    }
    return Arrays.stream(Likeness.values())
        .filter(atMost -> new Pairing(alike, name.size()).allPaired(atMost))
        .findFirst();
  }

  /** A word that has been taken is given up where its taker finds another (Kuhn). */
  private boolean allPaired(Likeness atMost) {
    Arrays.fill(takenBy, -1);
    for (int t = 0; t < alike.length; t++) {
      if (!takes(t, atMost, new boolean[takenBy.length])) {
        return false;
      }
    }
    return true;
  }

  private boolean takes(int t, Likeness atMost, boolean[] tried) {
    for (int n = 0; n < takenBy.length; n++) {
      var how = alike[t][n];
      if (how != null && how.compareTo(atMost) <= 0 && !tried[n]) {
        tried[n] = true;
        if (takenBy[n] < 0 || takes(takenBy[n], atMost, tried)) {
          takenBy[n] = t;
          return true;
        }
      }
    }
    return false;
  }
}
