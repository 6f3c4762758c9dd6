package fi.tallessa.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Every stem of a language in one tree of letters. A word is walked from each of its letters, as
 * deep as the longest stem: the time grows with the text, never faster.
 */
final class Stems {

  /** Few letters follow another, so that they are looked through as they lie. */
  private static final class Node {
    private char[] letters = {};
    private Node[] next = {};
    private List<Stem> here = List.of();

    Node after(char letter) {
      for (int at = 0; at < letters.length; at++) {
        if (letters[at] == letter) {
          return next[at];
        }
      }
      return null;
    }

    Node grown(char letter) {
      var known = after(letter);
      if (known != null) {
        return known;
      }
      int many = letters.length;
      letters = Arrays.copyOf(letters, many + 1);
      next = Arrays.copyOf(next, many + 1);
      letters[many] = letter;
      return next[many] = new Node();
    }

    void end(Stem stem) {
      if (here.isEmpty()) {
        here = new ArrayList<>(1);
      }
      if (!here.contains(stem)) {
        here.add(stem);
      }
    }
  }

  private final Node root = new Node();

  void add(Stem stem) {
    var node = root;
    for (int at = 0; at < stem.letters().length(); at++) {
      node = node.grown(stem.letters().charAt(at));
    }
    node.end(stem);
  }

  Set<Stem> in(Word word) {
    var found = new HashSet<Stem>();
    for (int from = 0; from < word.plain().length(); from++) {
      walk(word, from, found);
    }
    return found;
  }

  private void walk(Word word, int from, Set<Stem> found) {
    var plain = word.plain();
    var node = root;
    for (int at = from; at < plain.length(); at++) {
      node = node.after(plain.charAt(at));
      if (node == null) {
        return;
      }
      for (var stem : node.here) {
        if (stem.fits(word, from)) {
          found.add(stem);
        }
      }
    }
  }
}
