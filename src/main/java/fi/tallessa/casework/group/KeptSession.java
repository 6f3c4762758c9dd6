package fi.tallessa.casework.group;

import fi.tallessa.kernel.WorkerId;
import java.time.LocalDate;
import java.util.UUID;

/** A session as it is kept. */
record KeptSession(UUID id, LocalDate on, WorkerId by, GroupSession session) {
  @Override
  public String toString() {
    return "KeptSession[" + id + "]";
  }
}
