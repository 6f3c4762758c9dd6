package fi.tallessa.retention.due;

import fi.tallessa.kernel.Code;
import fi.tallessa.retention.Due;
import fi.tallessa.retention.MayErase.Decision;
import java.util.Optional;

/**
 * When a file goes and why, on its page.
 *
 * @param due empty while a relationship lasts that nobody has forgotten
 */
public record ClockPanel(Code code, Optional<Due> due, Decision decision) {

  /** The key of when it goes. */
  public String label() {
    return switch (decision) {
      case HELD -> "retention.clock.held";
      case RESTRICTED -> "retention.clock.restricted";
      case ASKED -> "retention.clock.asked";
      case ERASED, WAITS, BY_INTAKE, NO_DAY ->
          "retention.clock." + due.orElseThrow().clock().kind().code();
    };
  }

  public String hold() {
    return "/customers/" + code.shown() + "/hold";
  }

  @Override
  public String toString() {
    return "ClockPanel";
  }
}
