package fi.tallessa.customer.papers;

import fi.tallessa.customer.relationship.Retention;
import fi.tallessa.kernel.KeepFor;
import fi.tallessa.legalbasis.cabinet.Duties;
import fi.tallessa.legalbasis.cabinet.PaperDuties;
import fi.tallessa.legalbasis.cabinet.SlipNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The days that keep a paper in its cabinet (D3): of the consents given on it, and of the
 * relationship of whoever gave them. Says nothing of whose it is.
 */
@Component
class SlipDuties implements PaperDuties {

  private final SlipDays days;
  private final Retention retention;

  SlipDuties(SlipDays days, Retention retention) {
    this.days = days;
    this.retention = retention;
  }

  @Override
  public Duties of(SlipNumber slip, LocalDate today) {
    return days.of(slip, today)
        .map(this::duties)
        // Each slip was somebody's. Where it is nobody's, all that is electronic is gone (C8).
        .orElseGet(() -> Duties.erasedOn(today));
  }

  @Override
  public List<SlipNumber> over(Optional<SlipNumber> after, int most, LocalDate today) {
    return days.over(after.orElse(new SlipNumber(0, 0)), today, most);
  }

  private Duties duties(SlipDays.Days found) {
    if (found.held()) {
      return Duties.HELD;
    }
    if (!found.begun()) {
      return Duties.inIntake(found.standsUntil());
    }
    return found
        .ended()
        .map(ended -> ended(found.standsUntil(), ended))
        .orElseGet(() -> new Duties(found.standsUntil(), null, null, null, true, false));
  }

  private Duties ended(LocalDate standsUntil, KeepFor ended) {
    return new Duties(
        standsUntil,
        ended.relationshipEnded(),
        ended.statisticsUntil(),
        retention.of(ended).erased(),
        true,
        false);
  }
}
