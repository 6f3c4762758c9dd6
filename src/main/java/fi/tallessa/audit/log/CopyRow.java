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
 */
public record CopyRow(String place, long number, Instant since) {

  static CopyRow of(LogStatus.Copy copy, Instant now) {
    return new CopyRow(
        copy.place().name().toLowerCase(Locale.ROOT),
        copy.number(),
        LogPage.late(copy.since(), now) ? copy.since() : null);
  }

  public Tone tone() {
    return since == null ? Tone.OK : Tone.CARE;
  }
}
