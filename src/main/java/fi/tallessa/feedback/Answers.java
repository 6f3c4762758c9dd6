package fi.tallessa.feedback;

import java.util.List;
import java.util.Map;

/**
 * What was answered in a round that is over. While it goes on nobody reads it: who looks after each
 * answer learns what the last one said. Of fewer than five, nothing but how few.
 *
 * @param came how many answered
 * @param counters how often each mark was given; empty where they were too few
 */
public record Answers(
    int came, Map<Question, Map<Integer, Integer>> counters, List<String> remarks) {

  static final int FEWEST = 5;

  static Answers few(int came) {
    return new Answers(came, Map.of(), List.of());
  }

  public boolean enough() {
    return came >= FEWEST;
  }

  public int times(Question question, int mark) {
    return counters.getOrDefault(question, Map.of()).getOrDefault(mark, 0);
  }

  @Override
  public String toString() {
    return "Answers";
  }
}
