package fi.tallessa.feedback;

import fi.tallessa.kernel.Words;
import java.util.Map;
import java.util.Optional;

/** What somebody answered: marks, and perhaps words. Taken apart as soon as it is kept. */
record Sheet(Map<Question, Integer> marks, Optional<Words> words) {
  @Override
  public String toString() {
    return "Sheet";
  }
}
