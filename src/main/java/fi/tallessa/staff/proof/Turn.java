package fi.tallessa.staff.proof;

import java.time.Instant;

/** Whether a try may be made now. */
sealed interface Turn {

  /** It may; it counts as failed until it turns out right. */
  record Go() implements Turn {}

  record Wait(Instant until) implements Turn {}
}
