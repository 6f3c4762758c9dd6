package fi.tallessa.association.certification;

import fi.tallessa.web.Tone;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What may be said today of the system's certificate (S34). */
public enum CertificationStanding {
  NONE(Tone.CARE),
  /** It begins later: until then there is none. */
  AHEAD(Tone.CARE),
  HOLDS(Tone.OK),
  /** An assessment takes half a year. */
  ENDS_SOON(Tone.CARE),
  ENDED(Tone.BLOCK);

  private static final int WARNED_MONTHS = 6;

  private final Tone tone;

  CertificationStanding(Tone tone) {
    this.tone = tone;
  }

  static CertificationStanding of(Optional<Certificate> held, LocalDate day) {
    return held.map(one -> of(one, day)).orElse(NONE);
  }

  private static CertificationStanding of(Certificate one, LocalDate day) {
    if (day.isBefore(one.from())) {
      return AHEAD;
    }
    if (day.isAfter(one.until())) {
      return ENDED;
    }
    return day.plusMonths(WARNED_MONTHS).isAfter(one.until()) ? ENDS_SOON : HOLDS;
  }

  /**
   * The day of which its sentence speaks: the first of one that is ahead, the last of any other.
   */
  static LocalDate day(Optional<Certificate> held, LocalDate today) {
    return held.map(one -> today.isBefore(one.from()) ? one.from() : one.until()).orElse(today);
  }

  /** Whether the system is certified. */
  public boolean certified() {
    return this == HOLDS || this == ENDS_SOON;
  }

  public Tone tone() {
    return tone;
  }

  public String key() {
    return "association.certification.standing." + name().toLowerCase(Locale.ROOT);
  }
}
