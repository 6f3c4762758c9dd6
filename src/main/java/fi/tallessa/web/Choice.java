package fi.tallessa.web;

import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.WorkerId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing to choose from: the value that is sent, and the words that are seen. The words may name
 * a worker, so they stay out of {@link #toString()}.
 */
public record Choice(String value, String words) {

  /** Workers to choose from, by name. */
  public static List<Choice> of(Map<WorkerId, String> names) {
    return names.entrySet().stream()
        .map(one -> new Choice(one.getKey().toString(), one.getValue()))
        .sorted(Comparator.comparing(Choice::words))
        .toList();
  }

  /** What was chosen, or a problem where nothing was, or nothing that was offered. */
  public static <T> Result<T> made(String field, Optional<T> choice) {
    return Result.needed(choice, field, "web.field.choose");
  }

  @Override
  public String toString() {
    return "Choice";
  }
}
