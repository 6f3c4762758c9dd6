package fi.tallessa.staff.proof;

import java.util.Locale;

/**
 * What kind of machine a browser says it runs on: enough to know one's own again, and nothing is
 * decided by it. What the browser said is not kept.
 */
public enum Machine {
  IPHONE,
  IPAD,
  ANDROID,
  CHROMEBOOK,
  WINDOWS,
  MAC,
  LINUX,
  OTHER;

  /**
   * @param said the {@code User-Agent}, or null
   */
  static Machine of(String said) {
    if (said == null) {
      return OTHER;
    }
    if (said.contains("iPhone")) {
      return IPHONE;
    }
    if (said.contains("iPad")) {
      return IPAD;
    }
    if (said.contains("Android")) {
      return ANDROID;
    }
    if (said.contains("CrOS")) {
      return CHROMEBOOK;
    }
    if (said.contains("Windows")) {
      return WINDOWS;
    }
    if (said.contains("Mac OS X")) {
      return MAC;
    }
    return said.contains("Linux") ? LINUX : OTHER;
  }

  /** As it is kept; {@link #OTHER} where nothing was. */
  public static Machine kept(String name) {
    return name == null ? OTHER : valueOf(name);
  }

  public String label() {
    return "staff.machine." + name().toLowerCase(Locale.ROOT);
  }
}
