package fi.tallessa.statistics;

import fi.tallessa.kernel.Visit;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a line manager has to release before it is gone. */
@Component
public class YearsToRelease {

  private final Years years;
  private final YearCounting counting;
  private final Registry registry;

  YearsToRelease(Years years, YearCounting counting, Registry registry) {
    this.years = years;
    this.counting = counting;
    this.registry = registry;
  }

  /**
   * The year before, from the day it closes until its last one, unless somebody has released it.
   */
  @Transactional(readOnly = true)
  public Optional<YearToRelease> first(Visit visit) {
    var whole = new Period(visit.today().getYear() - 1, Period.Kind.YEAR, 1);
    return Optional.of(whole)
        .filter(period -> period.closed(visit.today()))
        .filter(years::unreleased)
        .filter(period -> !registry.of(period).isEmpty())
        .map(period -> new YearToRelease(period.year(), counting.lastDay(period.year())));
  }
}
