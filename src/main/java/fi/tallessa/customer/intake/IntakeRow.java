package fi.tallessa.customer.intake;

import fi.tallessa.kernel.Code;
import fi.tallessa.kernel.SubjectId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Somebody in the list of a service: a code and days, never a name.
 *
 * @param nth where they stand, from 1
 * @param ahead why they stand before others
 * @param lastDay the last day on which they are there, unless somebody speaks with them
 */
public record IntakeRow(
    SubjectId subject,
    Code code,
    int nth,
    IntakeState state,
    LocalDate referredOn,
    Optional<Why> ahead,
    LocalDate lastDay) {

  /** How many days they have waited since the referral. */
  public long days(LocalDate today) {
    return ChronoUnit.DAYS.between(referredOn, today);
  }

  /** Whether they go within two weeks. */
  public boolean soon(LocalDate today) {
    return state != IntakeState.DECLINED && !lastDay.isAfter(today.plusDays(IntakesDue.WARNED));
  }

  public String path() {
    return "/customers/" + code.shown() + "/intake";
  }
}
