package fi.tallessa.access;

import java.util.Locale;

/** What is unusual about how somebody looked; each with its reason in words. */
public enum Unusual {
  /** Opened without being designated that day, as a line manager does with a reason. */
  NOT_DESIGNATED(false),
  /** Opened files of people of their own surname. */
  SAME_NAME(true),
  /** Opened files of people they had told that they know, a neighbour or a relative. */
  KNOWN(true),
  /** Opened files when nobody works here. */
  OUT_OF_HOURS(false),
  /** Opened more files than the work asks for. */
  MANY_FILES(false);

  private final boolean lasting;

  Unusual(boolean lasting) {
    this.lasting = lasting;
  }

  /**
   * It is so of the same file every day: once somebody has said that it belonged to the work,
   * nobody need look again.
   */
  public boolean lasting() {
    return lasting;
  }

  /** The key of its words: {@code access.unusual.same_name} and so on. */
  public String key() {
    return "access.unusual." + name().toLowerCase(Locale.ROOT);
  }
}
