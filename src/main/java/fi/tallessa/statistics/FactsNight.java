package fi.tallessa.statistics;

import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.NightJob;
import fi.tallessa.holdings.Steps;
import java.util.List;
import org.springframework.stereotype.Component;

/** Counts the open years anew, and freezes those whose time has come. */
@Component
class FactsNight implements NightJob {

  private final Years years;
  private final YearCounting counting;

  FactsNight(Years years, YearCounting counting) {
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
    var open = years.all().stream().filter(Years.Year::open).map(Years.Year::year).toList();
    steps.each(open, year -> counting.freeze(year, night));
    steps.each(toCount(night), year -> counting.count(year, night));
    return steps.done();
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
