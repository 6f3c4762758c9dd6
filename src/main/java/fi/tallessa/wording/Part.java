package fi.tallessa.wording;

import java.util.Collections;
import java.util.Set;

/**
 * One word of a rule.
 *
 * @param stems any of them will do
 * @param marked false for what only has to stand beside the words that tell
 * @param gap how many other words may stand before it
 */
record Part(Set<Stem> stems, boolean marked, int gap) {

  boolean fits(Set<Stem> word) {
    return !Collections.disjoint(stems, word);
  }
}
