package fi.tallessa.wording;

import java.util.BitSet;

/**
 * Where a rule fits in a sentence, counted in words.
 *
 * @param first of everything the rule looked at
 * @param last after it
 * @param from of the words that tell
 * @param to after them
 */
record Span(int first, int last, int from, int to, Rule rule) {

  int length() {
    return to - from;
  }

  /** Its words, unless one of them is taken already. */
  boolean take(BitSet taken) {
    int next = taken.nextSetBit(from);
    boolean free = next < 0 || next >= to;
    if (free) {
      taken.set(from, to);
    }
    return free;
  }
}
