package fi.tallessa.casework.feed;

import fi.tallessa.access.Access;
import fi.tallessa.casework.appointment.Hours;
import fi.tallessa.casework.appointment.Meeting;
import fi.tallessa.casework.appointment.TakenHour;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.Purpose;
import fi.tallessa.kernel.Visit;
import fi.tallessa.staff.Workers;
import fi.tallessa.vault.Vault;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a worker's other calendar fetches. A line in the log each time something goes out. */
@Service
@Transactional
class Fetching {

  /** What is older is gone; so long a cancelled meeting stays, that a calendar may forget it. */
  private static final int DAYS_BACK = 30;

  private static final int DAYS_AHEAD = 400;

  private final Feeds feeds;
  private final Hours hours;
  private final Access access;
  private final Workers workers;
  private final Vault vault;

  Fetching(Feeds feeds, Hours hours, Access access, Workers workers, Vault vault) {
    this.feeds = feeds;
    this.hours = hours;
    this.access = access;
    this.workers = workers;
    this.vault = vault;
  }

  /**
   * @param tag without its quotes: names this content and no other, so that what did not change is
   *     not sent again
   * @param ics empty where the asker has it already
   */
  record Fetched(String tag, Optional<String> ics) {
    @Override
    public String toString() {
      return "Fetched";
    }
  }

  /** A feed that is on, of somebody who works here; revoked and never made are the same (D28). */
  @Transactional(readOnly = true)
  Optional<Feed> known(String secret, Instant now) {
    var today = now.atZone(Visit.ZONE).toLocalDate();
    return FeedSecret.parse(secret)
        .flatMap(feeds::by)
        .filter(
            feed ->
                workers
                    .here(feed.worker(), today)
                    .filter(one -> one.role().withCustomers())
                    .isPresent());
  }

  /**
   * Empty where it was turned off since it was known: then nothing goes out, and a line says so.
   */
  Optional<Fetched> fetch(Feed feed, Optional<String> has, Instant now) {
    var visit = new Visit(feed.worker(), now, Purpose.CUSTOMER_WORK);
    if (!feeds.held(feed)) {
      access.nothingOutside(FeedAction.FETCH, visit);
      return Optional.empty();
    }
    return Optional.of(fetch(feed, has, visit));
  }

  /**
   * A calendar that says what it has is not sent it again. One that does not say, as most, is sent
   * it each time, and has one line of it a day.
   */
  private Fetched fetch(Feed feed, Optional<String> has, Visit visit) {
    var taken = hours.own(days(visit), visit);
    var ics = Ics.of(Meeting.of(taken));
    var content = vault.register().fingerprint(ics);
    var tag = HexFormat.of().formatHex(content, 0, 16);
    if (has.filter(it -> it.contains('"' + tag + '"')).isPresent()) {
      return new Fetched(tag, Optional.empty());
    }
    if (feeds.isNews(feed, content, visit.today())) {
      access.outside(
          FeedAction.FETCH, taken.stream().map(TakenHour::subject).distinct().toList(), visit);
    }
    return new Fetched(tag, Optional.of(ics));
  }

  /** Meetings of today as the other calendar has them, for the worker's own page. */
  List<Meeting> today(Visit visit) {
    var today = new DateRange(visit.today(), visit.today());
    return Meeting.of(hours.own(today, visit)).stream().filter(one -> !one.cancelled()).toList();
  }

  private static DateRange days(Visit visit) {
    return new DateRange(visit.today().minusDays(DAYS_BACK), visit.today().plusDays(DAYS_AHEAD));
  }
}
