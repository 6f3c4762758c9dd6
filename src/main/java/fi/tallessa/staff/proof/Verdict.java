package fi.tallessa.staff.proof;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;

/** What is thought of a password or a code that was shown. */
public sealed interface Verdict {

  /**
   * @param second the factor that was shown, null where it was a password alone
   */
  record Right(WorkerId worker, Role role, Factor second) implements Verdict {

    /** Password and a second factor. */
    public boolean both() {
      return second != null;
    }
  }

  record Wrong() implements Verdict {}

  /** Not looked at: too many went wrong before. */
  record Wait(Instant until) implements Verdict {}
}
