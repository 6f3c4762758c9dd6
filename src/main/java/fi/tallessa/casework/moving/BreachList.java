package fi.tallessa.casework.moving;

import fi.tallessa.kernel.Code;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a line manager decides about contacts that lay in the wrong file; only codes.
 *
 * @param more the line to go on after, null when there is no more
 */
public record BreachList(List<Row> rows, Long more) {

  /** From the address; what is no line begins the list. */
  static long line(String place) {
    return place.matches("[0-9]{1,18}") ? Long.parseLong(place) : 0;
  }

  public record Row(Code code, UUID contact, Instant at) {
    public String address() {
      return "/customers/" + code.shown() + "/movings/" + contact;
    }

    @Override
    public String toString() {
      return "Row";
    }
  }
}
