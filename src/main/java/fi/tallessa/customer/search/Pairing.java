package fi.tallessa.customer.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a whole name is meant by some words: each word typed wants a word of the name for itself,
 * in any order, so that "anna anna" is not Anna Virtanen. As like as the least like of them. Made
 * for one search over many names.
 */
final class Pairing {

  private static final Likeness[] LIKEST_FIRST = Likeness.values();

  private final List<Typed> apart;
  private final List<List<Typed>> joined;

  Pairing(List<Word> typed) {
    this.apart = typed.stream().map(Typed::new).toList();
    this.joined = joined(typed);
  }

  /** Anna Liisa is Annaliisa, and Mäkipetäjä is Mäki-Petäjä; what is only near is not joined. */
  Optional<Likeness> of(List<Word> name) {
    var how = paired(apart, name);
    if (how != null && !how.near()) {
      return Optional.of(how);
    }
    for (var words : joined) {
      var strict = paired(words, name);
      if (strict != null && !strict.near()) {
        return Optional.of(strict);
      }
    }
    return joinedName(name).or(() -> Optional.ofNullable(how));
  }

  private static List<List<Typed>> joined(List<Word> typed) {
    var all = new ArrayList<List<Typed>>();
    for (int i = 0; i + 1 < typed.size(); i++) {
      all.add(joinedAt(i, typed).stream().map(Typed::new).toList());
    }
    return all;
  }

  private static List<Word> joinedAt(int i, List<Word> words) {
    var one = new ArrayList<>(words);
    one.set(i, words.get(i).and(one.remove(i + 1)));
    return one;
  }

  private Optional<Likeness> joinedName(List<Word> name) {
    for (int i = 0; i + 1 < name.size(); i++) {
      if (goesOnAfter(name.get(i).text())) {
        var strict = paired(apart, joinedAt(i, name));
        if (strict != null && !strict.near()) {
          return Optional.of(strict);
        }
      }
    }
    return Optional.empty();
  }

  private boolean goesOnAfter(String word) {
    for (var typed : apart) {
      var text = typed.word.text();
      if (text.length() > word.length() && text.startsWith(word)) {
        return true;
      }
    }
    return false;
  }

  /** Null where they are not meant. */
  private static Likeness paired(List<Typed> typed, List<Word> name) {
    if (typed.isEmpty() || typed.size() > name.size()) {
      return null;
    }
    return typed.size() == 1 ? typed.getFirst().likest(name) : several(typed, name);
  }

  private static Likeness several(List<Typed> typed, List<Word> name) {
    var alike = new Likeness[typed.size()][name.size()];
    for (int t = 0; t < alike.length; t++) {
      boolean any = false;
      for (int n = 0; n < name.size(); n++) {
        alike[t][n] = typed.get(t).to(name.get(n));
        any |= alike[t][n] != null;
      }
      if (!any) {
        return null;
      }
    }
    for (var atMost : LIKEST_FIRST) {
      if (new Places(alike, new int[name.size()]).enough(atMost)) {
        return atMost;
      }
    }
    return null;
  }

  /** A word that was typed, and how like it each word was: of many names most words repeat. */
  private record Typed(Word word, Map<String, Optional<Likeness>> known) {

    Typed(Word word) {
      this(word, new HashMap<>());
    }

    Likeness to(Word name) {
      return known.computeIfAbsent(name.text(), text -> Likeness.of(word, name)).orElse(null);
    }

    Likeness likest(List<Word> name) {
      Likeness likest = null;
      for (var one : name) {
        var how = to(one);
        if (how != null && (likest == null || how.compareTo(likest) < 0)) {
          likest = how;
        }
      }
      return likest;
    }

    @Override
    public String toString() {
      return "Typed";
    }
  }

  /** Which word of the name each word typed takes. */
  private record Places(Likeness[][] alike, int[] takenBy) {

    boolean enough(Likeness atMost) {
      Arrays.fill(takenBy, -1);
      for (int t = 0; t < alike.length; t++) {
        if (!takes(t, atMost, new boolean[takenBy.length])) {
          return false;
        }
      }
      return true;
    }

    /** A word that has been taken is given up where its taker finds another (Kuhn). */
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
}
