package fi.tallessa.feedback;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was answered in a round that is over. While it goes on nobody reads it: who looks after each
 * answer learns what the last one said. Of fewer than five, nothing but how few; and so of each
 * question, and of what was written: of five who came, one may have answered it.
 *
 * @param came how many answered
 * @param counters how often each mark was given; without questions that too few answered
 * @param remarks empty where too few wrote any
 */
public record Answers(
    int came, Map<Question, Map<Integer, Integer>> counters, List<String> remarks) {

  static final int FEWEST = 5;

  public Answers {
    counters =
        counters.entrySet().stream()
            .filter(one -> sum(one.getValue()) >= FEWEST)
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    remarks = remarks.size() < FEWEST ? List.of() : List.copyOf(remarks);
  }

  private static int sum(Map<Integer, Integer> times) {
    return times.values().stream().mapToInt(Integer::intValue).sum();
  }

  static Answers few(int came) {
    return new Answers(came, Map.of(), List.of());
  }

  public boolean enough() {
    return came >= FEWEST;
  }

  public boolean enough(Question question) {
    return counters.containsKey(question);
  }

  public int times(Question question, int mark) {
    return counters.getOrDefault(question, Map.of()).getOrDefault(mark, 0);
  }

  @Override
  public String toString() {
    return "Answers";
  }
}
