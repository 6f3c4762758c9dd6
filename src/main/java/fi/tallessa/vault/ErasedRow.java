package fi.tallessa.vault;

import fi.tallessa.kernel.SubjectId;
import java.time.Instant;
import java.util.UUID;

/**
 * Where something lay that was erased of a file that stays.
 *
 * @param id by which a backup knows it, if it was written after
 * @param key the primary key of the row, as JSON
 * @param rewritten whether the row itself stayed and was written over
 */
public record ErasedRow(
    UUID id, SubjectId subject, Instant at, String relation, String key, boolean rewritten) {

  @Override
  public String toString() {
    return "ErasedRow[" + id + "]";
  }
}
