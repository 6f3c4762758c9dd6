package fi.tallessa.audit.log;

import fi.tallessa.web.Tone;
import java.time.Instant;
import java.util.Locale;

/**
 * A place outside, as the managers see it.
 *
 * @param place its name in the keys of its words
 * @param number of the last checkpoint there, 0 before the first
 * @param since from when on nothing came there although it should have, or null
 * @param strange whether it has seals that the register has not
 */
public record CopyRow(String place, long number, Instant since, boolean strange) {

  static CopyRow of(LogStatus.Copy copy, boolean strange, Instant now) {
    return new CopyRow(
        copy.place().name().toLowerCase(Locale.ROOT),
        copy.number(),
        LogPage.late(copy.since(), now) ? copy.since() : null,
        strange);
  }

  public Tone tone() {
    return strange ? Tone.BLOCK : since == null ? Tone.OK : Tone.CARE;
  }

  /** The key of its chip. */
  public String chip() {
    return strange
        ? "audit.log.copy.strange"
        : since == null ? "audit.log.copy.whole" : "audit.log.copy.failing";
  }
}
