package fi.tallessa.staff.session;

/**
 * Where somebody stands on the way in, or before a locked screen; what each may open is in {@link
 * SecurityConfiguration}.
 */
public enum Step {
  /** The password was right; the one-time code is asked for. */
  CODE("/sign-in/code"),
  /** Both were right; the undertaking of secrecy is not signed yet (S35). */
  UNDERTAKING("/undertaking"),
  /** Both were right some time ago; a code is asked for again (D23). */
  LOCKED("/lock"),
  INSIDE("/");

  private final String path;

  Step(String path) {
    this.path = path;
  }

  /** The one page that is open at this step. */
  String path() {
    return path;
  }

  String authority() {
    return this == INSIDE ? "SIGNED_IN" : "STEP_" + name();
  }
}
