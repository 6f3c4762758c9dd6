package fi.tallessa.audit.log;

import fi.tallessa.web.Tone;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How the seals of the log stand. It names nobody.
 *
 * @param number of the last checkpoint, 0 before the first
 * @param sealedAt when it was made, null before the first
 * @param tail lines that are not sealed yet
 * @param tailSince when the oldest of them was written, null where there is none
 * @param keyAt when another key began to sign, null where there was one alone
 * @param keyLost whether the one before could not say so itself
 * @param database what the clock of the database said when this one said {@code now}
 */
public record LogPage(
    long number,
    Instant sealedAt,
    long tail,
    Instant tailSince,
    List<CopyRow> copies,
    KeptLines kept,
    Instant keyAt,
    boolean keyLost,
    Instant database,
    Instant now) {

  /** Twice what is promised: then somebody has to look. */
  static final Duration LATE = Duration.ofMinutes(2);

  private static final Duration APART = Duration.ofSeconds(5);

  static boolean late(Instant since, Instant now) {
    return since != null && since.plus(LATE).isBefore(now);
  }

  public boolean behind() {
    return late(tailSince, now);
  }

  /** Two machines that follow a time server are not seconds apart. */
  public boolean clocksApart() {
    return Duration.between(now, database).abs().compareTo(APART) > 0;
  }

  public Tone tone() {
    return behind() ? Tone.CARE : number == 0 ? Tone.PLAIN : Tone.OK;
  }

  /** The key of its chip. */
  public String chip() {
    return behind()
        ? "audit.log.state.behind"
        : number == 0 ? "audit.log.state.none" : "audit.log.state.sealed";
  }
}
