package fi.tallessa.association.agreement;

import fi.tallessa.web.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Whether somebody may process data for the association today (GDPR Art. 28(3), S30). */
public enum AgreementStanding {
  /** Nothing is processed there any more. */
  OVER(Tone.PLAIN),
  /** Whatever is still processed there is without an agreement: the law says no. */
  ENDED(Tone.BLOCK),
  /** It begins later: until then nothing may be processed there. */
  AHEAD(Tone.BLOCK),
  /** It does not say all that the law asks for. */
  LACKS(Tone.BLOCK),
  /** Two months are what a new agreement, or taking the data home, takes. */
  ENDS_SOON(Tone.CARE),
  HOLDS(Tone.OK);

  private static final int WARNED_DAYS = 60;

  private final Tone tone;

  AgreementStanding(Tone tone) {
    this.tone = tone;
  }

  static AgreementStanding of(Agreement one, LocalDate day) {
    if (one.ended().isPresent()) {
      return OVER;
    }
    if (one.last().filter(day::isAfter).isPresent()) {
      return ENDED;
    }
    if (day.isBefore(one.from())) {
      return AHEAD;
    }
    if (!one.lacks().isEmpty()) {
      return LACKS;
    }
    return endsSoon(one, day) ? ENDS_SOON : HOLDS;
  }

  /** Of one that holds or lacks something. */
  static boolean endsSoon(Agreement one, LocalDate day) {
    return one.last().filter(day.plusDays(WARNED_DAYS)::isAfter).isPresent();
  }

  /** Whether data may be processed there, though somebody may have to see to it soon. */
  public boolean fine() {
    return this == OVER || this == ENDS_SOON || this == HOLDS;
  }

  public Tone tone() {
    return tone;
  }

  public String key() {
    return "association.agreement.standing." + name().toLowerCase(Locale.ROOT);
  }

  /** With what its sentence is filled in: a day, or what is lacking by the letters of the law. */
  List<Object> words(Agreement one) {
    return switch (this) {
      case OVER -> List.of(one.over());
      case AHEAD -> List.of(one.from());
      case ENDED, ENDS_SOON -> List.of(one.until());
      case LACKS ->
          List.of(one.lacks().stream().map(Clause::letter).collect(Collectors.joining(", ")));
      case HOLDS -> List.of();
    };
  }
}
