package fi.tallessa.staff.proof;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;

/** What is thought of a password or a code that was shown. */
public sealed interface Verdict {

  record Right(WorkerId worker, Role role) implements Verdict {}

  record Wrong() implements Verdict {}

  /** Not looked at: too many went wrong before. */
  record Wait(Instant until) implements Verdict {}
}
