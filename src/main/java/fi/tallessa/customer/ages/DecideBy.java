package fi.tallessa.customer.ages;

import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.Visit;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The day on which a guardian's data goes where nobody decides that it stays, the customer being 18
 * (K6): so many days after the birthday, after we were told of the birth as it is known now, and
 * after the guardian was first written down, whichever came last. So a typing mistake erases nobody
 * at once, and a corrected age takes the day away again.
 */
public final class DecideBy {

  /**
   * @param told who told the birth as it is known now; null where nobody did
   * @param lastDay of what began on a day
   */
  public static LocalDate day(
      Birth birth, Told told, KeptGuardian guardian, UnaryOperator<LocalDate> lastDay) {
    var since = guardian.since().atZone(Visit.ZONE).toLocalDate();
    return Stream.of(
            birth.turns(Birth.OF_AGE), Optional.ofNullable(told).map(Told::on), Optional.of(since))
        .flatMap(Optional::stream)
        .reduce(BinaryOperator.maxBy(LocalDate::compareTo))
        .map(lastDay)
        .orElseThrow();
  }

  private DecideBy() {}
}
