package fi.tallessa.staff.passkey;

/**
 * A passkey is made now.
 *
 * @param asked what the browser hands to the authenticator
 */
public record MakingPage(String asked) {

  @Override
  public String toString() {
    return "MakingPage";
  }
}
