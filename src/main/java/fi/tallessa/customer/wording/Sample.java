package fi.tallessa.customer.wording;

import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.UUID;

/**
 * One answer "not of that kind", without the words.
 *
 * @param line of the log, by which the text was saved
 * @param topic what the words might have told, as HEALTH.MEDICINE
 */
record Sample(SubjectId subject, UUID id, long line, Instant at, WorkerId worker, String topic) {

  Place place() {
    return new Place(line, id);
  }

  /** Where a page ends, and the next one goes on. */
  record Place(long line, UUID id) {
    static final Place NEWEST = new Place(Long.MAX_VALUE, new UUID(0, 0));

    /** As in an address; what cannot be read is the newest. */
    static Place of(String written) {
      var parts = written.split("\\.", -1);
      return parts.length == 2
              && parts[0].matches("\\d{1,18}")
              && parts[1].matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
          ? new Place(Long.parseLong(parts[0]), UUID.fromString(parts[1]))
          : NEWEST;
    }

    @Override
    public String toString() {
      return line + "." + id;
    }
  }

  @Override
  public String toString() {
    return "Sample";
  }
}
