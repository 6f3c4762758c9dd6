package fi.tallessa.statistics;

import static java.time.temporal.ChronoUnit.DAYS;

import fi.tallessa.holdings.Counted.Helped;
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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What was counted of one person in a year: of each month and service that they were in it, and of
 * each channel how many contacts and minutes. A contact outside of every relationship is counted
 * nowhere: it is no work with a customer (S15).
 */
record PersonsYear(
    Somebody who, String area, List<InService> services, List<Met> contacts, List<Helped> answers) {

  /** They were asked, and did not want to answer. */
  private static final String NO_ANSWER = "none";

  private record Place(int month, UUID service, String channel) {}

  private record Sum(int contacts, int missed, int minutes) {

    static final Sum NOTHING = new Sum(0, 0, 0);

    static Sum of(Met met) {
      return new Sum(met.came() ? 1 : 0, met.came() ? 0 : 1, met.minutes());
    }

    Sum plus(Sum other) {
      return new Sum(contacts + other.contacts, missed + other.missed, minutes + other.minutes);
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
        one -> months(year, one.days(), until).forEach(m -> sums.put(at(m, one, ""), Sum.NOTHING)));
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

  private void add(Met met, Map<Place, Sum> sums) {
    in(met.on())
        .ifPresent(
            in ->
                sums.merge(
                    at(met.on().getMonthValue(), in, met.channel()), Sum.of(met), Sum::plus));
  }

  /** In the service they were in on that day; in the one that began last where there are more. */
  private Optional<InService> in(LocalDate day) {
    return services.stream()
        .filter(one -> one.days().contains(day))
        .max(Comparator.comparing(one -> one.days().from()));
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
        sum.missed(),
        sum.minutes(),
        bare && !begun.isEmpty(),
        bare ? ended(own, month) : "",
        bare ? waited(begun) : "",
        bare ? helped(place.service(), month) : "",
        bare ? lasted(own, month) : "");
  }

  private static String ended(List<InService> own, DateRange month) {
    return ending(own, month)
        .flatMap(one -> one.reason().stream())
        .findFirst()
        .map(reason -> reason.toLowerCase(Locale.ROOT).replace('_', '-'))
        .orElse("");
  }

  private static String lasted(List<InService> own, DateRange month) {
    return ending(own, month)
        .findFirst()
        .map(one -> Lasted.of(DAYS.between(one.days().from(), one.days().until())).code())
        .orElse("");
  }

  private static Stream<InService> ending(List<InService> own, DateRange month) {
    return own.stream().filter(one -> one.days().lastDay().filter(month::contains).isPresent());
  }

  private static String waited(List<InService> begun) {
    return begun.stream()
        .flatMap(one -> one.waited().stream())
        .findFirst()
        .map(days -> Wait.of(days).code())
        .orElse("");
  }

  /**
   * The last answer of the month; what they answered before was another day's. Where they were
   * asked about several aims on that day the lowest counts, whichever was asked first: a funder is
   * not told the best of them.
   */
  private String helped(UUID service, DateRange month) {
    return answers.stream()
        .filter(one -> month.contains(one.on()))
        .filter(one -> in(one.on()).filter(in -> in.service().equals(service)).isPresent())
        .max(
            Comparator.comparing(Helped::on)
                .thenComparing(one -> one.value().isPresent())
                .thenComparing(one -> one.value().orElse(0), Comparator.reverseOrder()))
        .map(one -> one.value().map(String::valueOf).orElse(NO_ANSWER))
        .orElse("");
  }

  @Override
  public String toString() {
    return "PersonsYear";
  }
}
