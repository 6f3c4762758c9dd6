package fi.tallessa.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every stem of a language in one tree of letters. A word is walked from each of its letters, as
 * deep as the longest stem: the time grows with the text, never faster.
 */
final class Stems {

  private static final class Node {
    final Map<Character, Node> next = new HashMap<>();
    final List<Stem> here = new ArrayList<>();
  }

  private final Node root = new Node();

  void add(Stem stem) {
    var node = root;
    for (char letter : stem.letters().toCharArray()) {
      node = node.next.computeIfAbsent(letter, none -> new Node());
    }
    if (!node.here.contains(stem)) {
      node.here.add(stem);
    }
  }

  Set<Stem> in(Word word) {
    var found = new HashSet<Stem>();
    for (int from = 0; from < word.plain().length(); from++) {
      walk(word, from, found);
    }
    return found;
  }

  private void walk(Word word, int from, Set<Stem> found) {
    var node = root;
    for (int at = from; at < word.plain().length() && node != null; at++) {
      node = node.next.get(word.plain().charAt(at));
      if (node != null) {
        for (var stem : node.here) {
          if (stem.fits(word, from)) {
            found.add(stem);
          }
        }
      }
    }
  }
}
