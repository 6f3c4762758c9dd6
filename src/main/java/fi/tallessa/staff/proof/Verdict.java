package fi.tallessa.staff.proof;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;

/** What is thought of a password or a code that was shown. */
public sealed interface Verdict {

  /**
   * @param both password and code were shown
   */
  record Right(WorkerId worker, Role role, boolean both) implements Verdict {}

  record Wrong() implements Verdict {}

  /** Not looked at: too many went wrong before. */
  record Wait(Instant until) implements Verdict {}
}
