package fi.tallessa.customer.intake;

import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import java.time.LocalDate;

/**
 * On which day an intake goes by itself (S3): so long after the family was last spoken with, or
 * after it was written down; sooner once nothing comes of it. What is written later of an earlier
 * day takes nothing away.
 */
record GoesOn(LocalDate today, Lengths lengths) {

  /** The last day of what begins on a day. */
  interface Lengths {
    LocalDate lastDay(Deadline deadline, LocalDate from);
  }

  static GoesOn by(Deadlines deadlines, LocalDate today) {
    return new GoesOn(today, deadlines::lastDay);
  }

  LocalDate received() {
    return after(Deadline.INTAKE, today);
  }

  /**
   * @param on the day of the step
   * @param before when it went until now
   */
  LocalDate after(Step step, LocalDate on, LocalDate before) {
    if (step.leadsTo(IntakeState.REACHED) == IntakeState.DECLINED) {
      return after(Deadline.INTAKE_DECLINED, today);
    }
    var spoken = after(Deadline.INTAKE, on);
    return step.spoken() && spoken.isAfter(before) ? spoken : before;
  }

  private LocalDate after(Deadline deadline, LocalDate from) {
    return lengths.lastDay(deadline, from).plusDays(1);
  }
}
