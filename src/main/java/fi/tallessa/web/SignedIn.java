package fi.tallessa.web;

import fi.tallessa.kernel.Role;
import fi.tallessa.kernel.WorkerId;

/**
 * Who is at the screen: the principal of a session that has shown password and code.
 *
 * @param keys whether keys of one letter do something (WCAG 2.1.4)
 * @param passkey whether a passkey can be shown instead of a code
 */
public record SignedIn(WorkerId worker, String name, Role role, boolean keys, boolean passkey) {

  public SignedIn(WorkerId worker, String name, Role role) {
    this(worker, name, role, true, false);
  }

  public boolean manager() {
    return role == Role.MANAGER;
  }

  /** Whose role decides what is done with people's data, and with breaches of it. */
  public boolean decides() {
    return manager() || role == Role.DATA_PROTECTION;
  }

  /** Whose role lets them approve what somebody else wrote; when they may, each rule says (D11). */
  public boolean approves() {
    return decides() || role == Role.APPROVER;
  }

  /** Whose word from outside a writer hears before it is decided (GDPR Art. 39(1)(c), D11). */
  public boolean advises() {
    return approves() && !manager();
  }

  @Override
  public String toString() {
    return "SignedIn[" + worker.value() + "]";
  }
}
