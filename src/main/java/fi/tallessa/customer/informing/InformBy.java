package fi.tallessa.customer.informing;

import fi.tallessa.customer.datum.Kept;
import fi.tallessa.customer.datum.Source;
import fi.tallessa.customer.datum.Told;
import fi.tallessa.customer.guardian.KeptGuardian;
import fi.tallessa.kernel.CalendarRules;
import fi.tallessa.kernel.TimeLimit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a professional told us is told to whom it is about, with its source, within a month of the
 * day we got it (GDPR Art. 14(3)(a); S22).
 */
public final class InformBy {

  public static final TimeLimit LIMIT = TimeLimit.months(1);

  /**
   * The first day by which somebody is to be told; empty where everybody was.
   *
   * @param data every version of every field
   * @param ofMinor whether telling a guardian is telling the customer
   */
  public static Optional<LocalDate> day(
      List<Kept> data, List<KeptGuardian> guardians, List<Informing> told, boolean ofMinor) {
    var untold =
        data.stream()
            .filter(kept -> kept.datum().known())
            .map(kept -> kept.datum().told())
            .filter(InformBy::byProfessional)
            .filter(one -> told.stream().noneMatch(later -> covers(later, one, ofMinor)));
    var unaware =
        guardians.stream()
            .filter(one -> byProfessional(one.guardian().told()))
            .filter(one -> one.guardian().informed() == null)
            .filter(one -> told.stream().noneMatch(act -> one.id().equals(act.guardian())))
            .map(one -> one.guardian().told());
    return Stream.concat(untold, unaware)
        .map(Told::on)
        .min(LocalDate::compareTo)
        .map(got -> CalendarRules.lastDay(got, LIMIT));
  }

  private static boolean covers(Informing act, Told told, boolean ofMinor) {
    return act.sources() && !act.on().isBefore(told.on()) && (act.guardian() == null || ofMinor);
  }

  private static boolean byProfessional(Told told) {
    return told.source() == Source.PROFESSIONAL;
  }

  private InformBy() {}
}
