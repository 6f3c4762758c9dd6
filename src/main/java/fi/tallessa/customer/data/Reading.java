package fi.tallessa.customer.data;

import fi.tallessa.customer.datum.Field;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A reading along with the customer that a correction comes between: where it goes on, and what was
 * ticked before. An address holds fields and versions, and never what they say.
 *
 * @param to {@code reading}, or blank where nobody reads along
 * @param seen what was ticked, as {@code phone:2}
 */
public record Reading(String to, List<String> seen) {

  private static final Pattern TICK = Pattern.compile("[a-z]{1,20}:\\d{1,6}");
  private static final int MOST = 20;

  static final Reading NONE = new Reading("", List.of());

  public Reading {
    to = "reading".equals(to) ? to : "";
    seen =
        seen == null
            ? List.of()
            : seen.stream().filter(TICK.asMatchPredicate()).limit(MOST).toList();
  }

  public boolean goesOn() {
    return !to.isEmpty();
  }

  /** Below the file: back to the reading, with what was ticked still ticked. */
  String back() {
    return "/data/reading" + (seen.isEmpty() ? "" : "?" + ticks());
  }

  /** Below the file: to the form of a field, and from there back. */
  String correcting(Field field) {
    return "/data/" + field.code() + "?to=reading" + (seen.isEmpty() ? "" : "&" + ticks());
  }

  private String ticks() {
    return "seen=" + String.join(",", seen);
  }
}
