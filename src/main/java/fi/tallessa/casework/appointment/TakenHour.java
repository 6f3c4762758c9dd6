package fi.tallessa.casework.appointment;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An hour of a worker, by whose meeting, and when that was cancelled. */
public record TakenHour(
    SubjectId subject,
    UUID appointment,
    WorkerId worker,
    Code code,
    Hour hour,
    Optional<Instant> cancelled) {

  @Override
  public String toString() {
    return "TakenHour[" + subject + "]";
  }
}
