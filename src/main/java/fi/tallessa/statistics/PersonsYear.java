package fi.tallessa.statistics;

import fi.tallessa.holdings.Counted.InService;
import fi.tallessa.holdings.Counted.Met;
import fi.tallessa.holdings.Counted.Somebody;
import fi.tallessa.kernel.DateRange;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What was counted of one person in a year: of each month and service that they were in it, and of
 * each channel how many contacts and minutes. A contact outside of every relationship is counted
 * nowhere: it is no work with a customer (S15).
 */
record PersonsYear(Somebody who, String area, List<InService> services, List<Met> contacts) {

  private record Place(int month, UUID service, String channel) {}

  private record Sum(int contacts, int minutes) {
    Sum plus(int more) {
      return new Sum(contacts + 1, minutes + more);
    }
  }

  /**
   * The facts of it, up to a day.
   *
   * @param person the number that stands for them
   */
  List<Fact> facts(int year, LocalDate until, long person, long family) {
    var sums = new LinkedHashMap<Place, Sum>();
    services.forEach(
        one ->
            months(year, one.days(), until).forEach(m -> sums.put(at(m, one, ""), new Sum(0, 0))));
    contacts.stream()
        .filter(met -> met.on().getYear() == year && !met.on().isAfter(until))
        .forEach(met -> add(met, sums));
    return sums.entrySet().stream()
        .map(one -> fact(year, person, family, one.getKey(), one.getValue()))
        .toList();
  }

  private static List<Integer> months(int year, DateRange days, LocalDate until) {
    return IntStream.rangeClosed(1, 12)
        .filter(month -> !LocalDate.of(year, month, 1).isAfter(until))
        .filter(month -> days.overlaps(whole(year, month)))
        .boxed()
        .toList();
  }

  private static DateRange whole(int year, int month) {
    var all = YearMonth.of(year, month);
    return new DateRange(all.atDay(1), all.atEndOfMonth());
  }

  private static Place at(int month, InService service, String channel) {
    return new Place(month, service.service(), channel);
  }

  /** In the service they were in on that day; in the one that began last where there are more. */
  private void add(Met met, Map<Place, Sum> sums) {
    services.stream()
        .filter(one -> one.days().contains(met.on()))
        .max(Comparator.comparing(one -> one.days().from()))
        .ifPresent(
            in ->
                sums.merge(
                    at(met.on().getMonthValue(), in, met.channel()),
                    new Sum(1, met.minutes()),
                    (before, one) -> before.plus(met.minutes())));
  }

  private Fact fact(int year, long person, long family, Place place, Sum sum) {
    var month = whole(year, place.month());
    var own = services.stream().filter(one -> one.service().equals(place.service())).toList();
    var begun = own.stream().filter(one -> month.contains(one.days().from())).toList();
    boolean bare = place.channel().isEmpty();
    return new Fact(
        person,
        family,
        place.month(),
        place.service(),
        place.channel(),
        Band.of(who.birth(), month.until()).code(),
        who.gender().orElse("none"),
        area,
        sum.contacts(),
        sum.minutes(),
        bare && !begun.isEmpty(),
        bare ? ended(own, month) : "",
        bare ? waited(begun) : "");
  }

  private static String ended(List<InService> own, DateRange month) {
    return own.stream()
        .filter(one -> one.days().lastDay().filter(month::contains).isPresent())
        .flatMap(one -> one.reason().stream())
        .findFirst()
        .map(reason -> reason.toLowerCase(Locale.ROOT).replace('_', '-'))
        .orElse("");
  }

  private static String waited(List<InService> begun) {
    return begun.stream()
        .flatMap(one -> one.waited().stream())
        .findFirst()
        .map(days -> Wait.of(days).code())
        .orElse("");
  }

  @Override
  public String toString() {
    return "PersonsYear";
  }
}
