package fi.tallessa.rights.request;

import java.util.Locale;

/** What comes next of a request. */
public enum Step {
  /** Who it is, by what right they ask, and what exactly. */
  SETTLE,
  DECIDE,
  /** A second person agrees, or sends it back. */
  SECOND,
  /** They are told. */
  ANSWER,
  CLOSED;

  public String label() {
    return "rights.step." + name().toLowerCase(Locale.ROOT);
  }
}
