package fi.tallessa.customer.ages;

import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.kernel.Birth;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an age that was reached asks of us (K6). At 13 the child is asked again, where the
 * relationship began while a guardian had to know. At 18 guardians' rights end that day, and what
 * is kept of each guardian is kept for a new reason, or erased.
 */
public final class Reached {

  /**
   * @param began the first day of the first relationship; empty where there is none
   */
  public static boolean asksAgain(
      Birth birth, Optional<LocalDate> began, List<Milestone> done, LocalDate today) {
    return birth
        .turns(Birth.ASKED_AGAIN)
        .filter(day -> !day.isAfter(today) && !birth.ofAge(today))
        .filter(day -> began.filter(day::isAfter).isPresent())
        .filter(
            day ->
                standing(birth, done).stream()
                    .noneMatch(one -> Answer.AT_13.contains(one.answer())))
        .isPresent();
  }

  /** Of whom it is to be decided whether they stay. */
  public static List<KeptGuardian> ended(
      Birth birth, List<KeptGuardian> guardians, List<Milestone> done, LocalDate today) {
    return birth.ofAge(today)
        ? guardians.stream()
            .filter(
                one ->
                    standing(birth, done).stream()
                        .noneMatch(kept -> one.id().equals(kept.guardian())))
            .toList()
        : List.of();
  }

  /**
   * What still stands where an age was corrected since: what was asked before the day on which the
   * age was reached was asked of somebody else, so to say, and is asked again.
   */
  public static List<Milestone> standing(Birth birth, List<Milestone> done) {
    return done.stream()
        .filter(one -> birth.turns(one.answer().age()).filter(one.on()::isBefore).isEmpty())
        .toList();
  }

  /** Whether who was born then may have been asked at 13 on a day. */
  static boolean asked(Birth birth, LocalDate day) {
    return birth.turns(Birth.ASKED_AGAIN).filter(first -> !first.isAfter(day)).isPresent();
  }

  private Reached() {}
}
