package fi.tallessa.legalbasis.item;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of data a consent may be asked for: a closed list (S14). What the notice rests on
 * legitimate interest is not in it.
 */
public enum Category {
  /** What was talked about, plans, feedback, attachments (D1). */
  NOTES,
  /** GDPR Art. 9: also that somebody goes to therapy (S20, D14). */
  HEALTH,
  /** What one named school tells us (D13). */
  SCHOOL_COOPERATION,
  PHOTOGRAPHS,
  OTHER,
  /** What one named recipient is told (K4). */
  DISCLOSURE;

  /** Special by GDPR Art. 9: only an explicit consent will do. */
  public boolean special() {
    return this == HEALTH;
  }

  /** Whether it is about one organisation, and so names it. */
  boolean named() {
    return this == SCHOOL_COOPERATION || this == DISCLOSURE;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Category> of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** The message key of its words. */
  public String label() {
    return "legalbasis.item.category." + code();
  }
}
