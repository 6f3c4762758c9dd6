package fi.tallessa.retention.due;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which files are looked at. */
public enum When {
  /** While there is still time to destroy papers and empty phones (D4). */
  SOON,
  YEAR,
  ALL,
  /** No day is set, though there was no contact for long. */
  FORGOTTEN,
  /** What was begun and not saved (D5). */
  DRAFTS;

  private static final int AHEAD = 60;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String label() {
    return "retention.when." + code();
  }

  static When of(String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst().orElse(SOON);
  }

  /** The last day looked at; empty where all are. */
  Optional<LocalDate> until(LocalDate today) {
    return switch (this) {
      case SOON -> Optional.of(today.plusDays(AHEAD));
      case YEAR -> Optional.of(today.plusYears(1));
      case ALL, FORGOTTEN, DRAFTS -> Optional.empty();
    };
  }
}
