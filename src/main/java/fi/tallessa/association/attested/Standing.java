package fi.tallessa.association.attested;

import fi.tallessa.web.Tone;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Whether what somebody once looked at may still be said (S38, S39). */
public enum Standing {
  NEVER(Tone.CARE),
  HOLDS(Tone.OK),
  /** Whoever looked last looks again. */
  DUE(Tone.CARE),
  /** Whoever looked last may be away or gone: it is every line manager's now. */
  LATE(Tone.CARE);

  /** A holiday of whoever answers for it. */
  private static final int PATIENCE_DAYS = 14;

  private final Tone tone;

  Standing(Tone tone) {
    this.tone = tone;
  }

  static Standing of(Optional<LocalDate> next, LocalDate day) {
    return next.map(by -> of(by, day)).orElse(NEVER);
  }

  static Standing of(LocalDate next, LocalDate day) {
    return day.isBefore(next) ? HOLDS : day.isBefore(next.plusDays(PATIENCE_DAYS)) ? DUE : LATE;
  }

  public Tone tone() {
    return tone;
  }

  public String key() {
    return "association.attested.standing." + name().toLowerCase(Locale.ROOT);
  }
}
