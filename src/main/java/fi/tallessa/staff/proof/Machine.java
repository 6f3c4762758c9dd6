package fi.tallessa.staff.proof;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * What kind of machine a browser says it runs on: enough to know one's own again, and nothing is
 * decided by it. What the browser said is not kept.
 */
public enum Machine {
  IPHONE("iPhone"),
  IPAD("iPad"),
  ANDROID("Android"),
  CHROMEBOOK("CrOS"),
  WINDOWS("Windows"),
  MAC("Mac OS X"),
  LINUX("Linux"),
  OTHER("");

  /** It says so; the first that fits is meant: an iPhone says Mac OS X too, and Android Linux. */
  private final String word;

  Machine(String word) {
    this.word = word;
  }

  /**
   * @param said the {@code User-Agent}, or null
   */
  static Machine of(String said) {
    return Stream.of(values())
        .filter(one -> said != null && said.contains(one.word))
        .findFirst()
        .orElse(OTHER);
  }

  /** As it is kept; {@link #OTHER} where nothing was. */
  public static Machine kept(String name) {
    return name == null ? OTHER : valueOf(name);
  }

  public String label() {
    return "staff.machine." + name().toLowerCase(Locale.ROOT);
  }
}
