package fi.tallessa.family.link;

import fi.tallessa.kernel.SubjectId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * That a relative of one file is the customer of another.
 *
 * @param relative who of this family it is
 * @param other whose file it is
 * @param back who of the other's family this file's customer is
 * @param until the day it ended; empty while it lasts
 */
record Link(
    UUID id, UUID relative, SubjectId other, UUID back, LocalDate from, Optional<LocalDate> until) {

  boolean lasts() {
    return until.isEmpty();
  }

  @Override
  public String toString() {
    return "Link[" + id + "]";
  }
}
