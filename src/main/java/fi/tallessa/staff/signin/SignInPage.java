package fi.tallessa.staff.signin;

import fi.tallessa.kernel.Problems;

/**
 * The first step.
 *
 * @param userName as typed; the password is never sent back
 * @param to where to go on afterwards
 * @param ended a session had ended
 * @param waiting the code is asked for here already: whoever shows it need not wait
 * @param tls as "TLS 1.3", null when the connection does not say
 */
public record SignInPage(
    String userName,
    String to,
    boolean ended,
    boolean waiting,
    String association,
    String tls,
    Problems problems) {

  @Override
  public String toString() {
    return "SignInPage";
  }
}
