package fi.tallessa.casework.group;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.Optional;

/**
 * A group as it is kept.
 *
 * @param version counts its names
 * @param number the place in a list: a newer group has a greater one
 * @param end empty while it meets
 */
record KeptGroup(Group group, int version, long number, Optional<End> end) {

  /** Since when it meets no more, and who said so. */
  record End(Instant at, WorkerId by) {}

  boolean meets() {
    return end.isEmpty();
  }

  @Override
  public String toString() {
    return "KeptGroup[" + group.id() + "]";
  }
}
