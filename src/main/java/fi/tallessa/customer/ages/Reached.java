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
        .filter(day -> done.stream().noneMatch(one -> Answer.AT_13.contains(one.answer())))
        .isPresent();
  }

  /** Of whom it is to be decided whether they stay. */
  public static List<KeptGuardian> ended(
      Birth birth, List<KeptGuardian> guardians, List<Milestone> done, LocalDate today) {
    return birth.ofAge(today)
        ? guardians.stream()
            .filter(one -> done.stream().noneMatch(kept -> one.id().equals(kept.guardian())))
            .toList()
        : List.of();
  }

  private Reached() {}
}
