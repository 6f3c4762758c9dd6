package fi.tallessa.staff.passkey;

import fi.tallessa.kernel.Problems;

/**
 * A passkey is made now.
 *
 * @param asked what the browser hands to the authenticator
 */
public record MakingPage(String asked, Problems problems) {

  @Override
  public String toString() {
    return "MakingPage";
  }
}
