package fi.tallessa.rights.request;

import fi.tallessa.kernel.Code;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * A request in a list, without what was said in it.
 *
 * @param closed the day they were answered, or took it back
 */
public record RequestLine(
    Code code,
    UUID id,
    Kind kind,
    LocalDate came,
    LocalDate due,
    Optional<LocalDate> closed,
    Optional<Extent> frozen) {

  static String address(Code code) {
    return "/customers/" + code.shown() + "/requests";
  }

  static String address(Code code, UUID id) {
    return address(code) + "/" + id;
  }

  public String path() {
    return address(code, id);
  }

  /** Days left, the last one among them; below 0 when it is late. */
  public long left(LocalDate today) {
    return ChronoUnit.DAYS.between(today, due);
  }
}
