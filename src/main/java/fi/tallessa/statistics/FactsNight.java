package fi.tallessa.statistics;

import fi.tallessa.access.ErasingPauses;
import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import fi.tallessa.holdings.Steps;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Counts the open years anew, and freezes those whose time has come; after a restore none, until
 * somebody has looked: what was released on the last days may be lost, and is released again.
 */
@Component
class FactsNight implements NightJob {

  private final Years years;
  private final YearCounting counting;
  private final ErasingPauses pauses;

  FactsNight(Years years, YearCounting counting, ErasingPauses pauses) {
    this.pauses = pauses;
    this.years = years;
    this.counting = counting;
  }

  @Override
  public String code() {
    return "statistics.night.facts";
  }

  @Override
  public int run(Night night) {
    var steps = new Steps(night);
    if (!pauses.last()) {
      steps.each(open(), year -> counting.freeze(year, night));
    }
    steps.each(toCount(night), year -> counting.count(year, night));
    return steps.done();
  }

  private List<Integer> open() {
    return years.all().stream().filter(Years.Year::open).map(Years.Year::year).toList();
  }

  /** A year nobody counted while it went on is not begun when it is over and frozen. */
  private List<Integer> toCount(Night night) {
    return YearCounting.around(night.day()).stream()
        .filter(year -> !night.day().isAfter(counting.lastDay(year)))
        .toList();
  }

  @Override
  public Missed missed() {
    return Missed.NEWEST;
  }
}
