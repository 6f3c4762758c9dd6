package fi.tallessa.legalbasis.balancing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the weighing came to. */
public enum Conclusion {
  /** Our interest may go first. */
  MAY,
  /** It may, because and as long as the measures described are taken. */
  MAY_WITH_MEASURES,
  /** It may not: the customers' interests weigh more, and no new file rests on it. */
  MAY_NOT;

  static Optional<Conclusion> of(String sent) {
    return Arrays.stream(values()).filter(one -> one.name().equals(sent)).findFirst();
  }

  public boolean opensFiles() {
    return this != MAY_NOT;
  }

  /** The message key of its sentence. */
  public String key() {
    return "legalbasis.balancing.conclusion." + name().toLowerCase(Locale.ROOT);
  }
}
