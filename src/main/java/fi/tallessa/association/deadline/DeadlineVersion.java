package fi.tallessa.association.deadline;

import fi.tallessa.kernel.TimeLimit;
import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One setting of a deadline; a change is a new one.
 *
 * @param source the law or decision it rests on; empty for what came with the product
 * @param set by which manager; empty for what came with the product
 * @param check by somebody of data protection; until then it says that they are to be asked
 */
public record DeadlineVersion(
    Deadline deadline,
    int number,
    TimeLimit limit,
    Optional<String> source,
    LocalDate validFrom,
    Optional<Setting> set,
    Optional<Check> check) {

  /**
   * @param at null of what was set before that was kept
   */
  public record Setting(WorkerId by, Instant at) {}

  public record Check(WorkerId by, Instant at) {}

  public boolean inForce(LocalDate day) {
    return !validFrom.isAfter(day);
  }
}
