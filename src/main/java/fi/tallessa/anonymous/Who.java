package fi.tallessa.anonymous;

import java.util.List;
import java.util.stream.Stream;

/** Who it was, and a child about how old: no year, as a year would be a step towards somebody. */
public enum Who implements Tap {
  UNDER_10("q", true),
  FROM_10("w", true),
  FROM_13("r", true),
  FROM_16("y", true),
  CHILD("u", true),
  PARENT("i", false),
  PROFESSIONAL("o", false),
  ADULT("s", false);

  private final String key;
  private final boolean young;

  Who(String key, boolean young) {
    this.key = key;
    this.young = young;
  }

  @Override
  public String words() {
    return "anonymous.who.";
  }

  @Override
  public String key() {
    return key;
  }

  /** Inside a sentence: child 10–12. */
  public String said() {
    return "anonymous.said." + code();
  }

  public static List<Who> young() {
    return Stream.of(values()).filter(one -> one.young).toList();
  }

  public static List<Who> grown() {
    return Stream.of(values()).filter(one -> !one.young).toList();
  }
}
