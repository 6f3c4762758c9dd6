package fi.tallessa.statistics;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fi.tallessa.access.Runs;
import fi.tallessa.access.YearKeys;
import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.holdings.Counted;
import fi.tallessa.holdings.Figures;
import fi.tallessa.holdings.Nameless;
import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.WrappedKey;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.Key;
import fi.tallessa.vault.Legible;
import fi.tallessa.vault.Vault;
import fi.tallessa.web.Incidents;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts a year anew: whoever is there is counted as their files say it now, and whoever was erased
 * stays as they were counted last, under a number that belongs to nobody any more (D18). The number
 * of a person is made from their own key, so nothing that joins the two is kept anywhere.
 */
@Component
class YearCounting {

  private static final int AT_ONCE = 500;

  private final Runs runs;
  private final YearKeys keys;
  private final Vault vault;
  private final List<Figures> figures;
  private final List<Nameless.Counters> nameless;
  private final Years years;
  private final Facts facts;
  private final Areas areas;
  private final Registry registry;
  private final Funding funding;
  private final Deadlines deadlines;
  private final SecureRandom random = new SecureRandom();

  YearCounting(
      Runs runs,
      YearKeys keys,
      Vault vault,
      List<Figures> figures,
      List<Nameless.Counters> nameless,
      Years years,
      Facts facts,
      Areas areas,
      Registry registry,
      Funding funding,
      Deadlines deadlines) {
    this.runs = runs;
    this.keys = keys;
    this.vault = vault;
    this.figures = figures;
    this.nameless = nameless;
    this.years = years;
    this.facts = facts;
    this.areas = areas;
    this.registry = registry;
    this.funding = funding;
    this.deadlines = deadlines;
  }

  /** The last day on which the figures of a year can be put right. */
  LocalDate lastDay(int year) {
    return deadlines.lastDay(Deadline.STATISTICS, LocalDate.of(year, 12, 31));
  }

  /** From the day after its last one nobody has what it was counted from. */
  @Transactional
  public boolean freeze(int year, Night night) {
    var due = years.held(year).filter(Years.Year::open);
    if (due.isEmpty() || !night.day().isAfter(lastDay(year))) {
      return false;
    }
    facts.erase(year);
    nameless.forEach(one -> one.forget(LocalDate.of(year, 12, 31)));
    keys.destroy(due.get().key(), night.at());
    years.freeze(year, night.at());
    return true;
  }

  /** Whether it is open, and was counted. */
  @Transactional
  public boolean count(int year, Night night) {
    registry.see(night.day().getYear());
    funding.see(night.day());
    var open = begun(year).filter(Years.Year::open);
    if (open.isEmpty()) {
      return false;
    }
    var found = found(year, night);
    var key = open(open.get(), "statistics.night.facts", night.at());
    facts.writeAnew(year, together(open.get(), night.day(), found, facts.of(year, key)), key);
    years.counted(year, night.day(), night.at());
    return true;
  }

  private Optional<Years.Year> begun(int year) {
    var key = SubjectId.random();
    if (years.begin(year, key, areas.classes())) {
      keys.make(key);
    }
    return years.held(year);
  }

  /** The key of a year, for its facts alone. */
  Key open(Years.Year year, String purpose, Instant at) {
    return vault.openForRun(year.key(), keys.open(year.key(), purpose, at), Fact.Sheet.SHAPE);
  }

  /**
   * All that is told of everybody.
   *
   * @param numbers under which number each is counted, also those of whom nothing is told
   */
  private record Found(Map<SubjectId, Long> numbers, List<Counted> told) {
    @Override
    public String toString() {
      return "Found";
    }
  }

  private Found found(int year, Night night) {
    var days = new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    var everybody = runs.everybody("statistics.night.facts", night.at());
    var numbers = new HashMap<SubjectId, Long>();
    var told = new ArrayList<Counted>();
    for (int from = 0; from < everybody.size(); from += AT_ONCE) {
      var some = everybody.subList(from, Math.min(from + AT_ONCE, everybody.size()));
      var legible = Legible.of(some, Runs.Met::subject, whole -> told(whole, days, night));
      legible.broken().values().forEach(one -> Incidents.note("somebody was not counted", one));
      told.addAll(legible.read());
      Legible.of(some, Runs.Met::subject, whole -> numbers(whole, year))
          .read()
          .forEach(numbers::put);
    }
    return new Found(numbers, told);
  }

  private List<Counted> told(List<Runs.Met> met, DateRange days, Night night) {
    Map<SubjectId, WrappedKey> theirs =
        met.stream().collect(toMap(Runs.Met::subject, Runs.Met::key));
    return figures.stream().flatMap(each -> each.of(theirs, days, night.at()).stream()).toList();
  }

  private Map<SubjectId, Long> numbers(List<Runs.Met> met, int year) {
    return met.stream().collect(toMap(Runs.Met::subject, one -> number(one, year)));
  }

  /** Made from the person's key: without it nobody finds out whose facts these are. */
  private long number(Runs.Met one, int year) {
    long number =
        vault
            .openForRun(one.subject(), one.key())
            .id("statistics/" + year)
            .getMostSignificantBits();
    return number == 0 ? 1 : number;
  }

  private List<Fact> together(Years.Year year, LocalDate night, Found found, List<Fact> before) {
    var families = families(found, before);
    var lived = new HashMap<Long, String>();
    before.forEach(fact -> lived.put(fact.person(), fact.area()));
    var all = new ArrayList<Fact>();
    persons(found, year, night, lived)
        .forEach(
            (subject, person) ->
                all.addAll(
                    person.facts(
                        year.year(), night, found.numbers().get(subject), families.get(subject))));
    var there = new HashMap<Long, Long>();
    found.numbers().forEach((subject, number) -> there.put(number, families.get(subject)));
    all.addAll(Erased.of(before, there));
    return all;
  }

  /** As long as the year is open a family keeps its number, also where some of it are erased. */
  private Map<SubjectId, Long> families(Found found, List<Fact> before) {
    var kin = new Families();
    of(found.told(), Counted.OfFamily.class)
        .forEach(pair -> kin.link(pair.subject(), pair.other()));
    var had = new HashMap<Long, Long>();
    before.forEach(fact -> had.putIfAbsent(fact.person(), fact.family()));
    var numbers = new HashMap<SubjectId, Long>();
    found
        .numbers()
        .forEach(
            (subject, number) -> {
              if (had.containsKey(number)) {
                numbers.merge(kin.of(subject), had.get(number), Math::min);
              }
            });
    return found.numbers().keySet().stream()
        .collect(
            toMap(
                one -> one,
                one -> numbers.computeIfAbsent(kin.of(one), fresh -> random.nextLong())));
  }

  /**
   * @param lived where each number's person lived by the facts of before
   */
  private Map<SubjectId, PersonsYear> persons(
      Found found, Years.Year year, LocalDate night, Map<Long, String> lived) {
    var told = found.told();
    var services = each(told, Counted.InService.class);
    var contacts = each(told, Counted.Met.class);
    var answers = each(told, Counted.Helped.class);
    return of(told, Counted.Somebody.class)
        .filter(one -> found.numbers().containsKey(one.subject()))
        .filter(one -> services.containsKey(one.subject()))
        .collect(
            toMap(
                Counted.Somebody::subject,
                one ->
                    new PersonsYear(
                        one,
                        Areas.of(
                            year.year(),
                            night,
                            areas.of(one.municipality(), year.areas()),
                            lived.get(found.numbers().get(one.subject()))),
                        services.get(one.subject()),
                        contacts.getOrDefault(one.subject(), List.of()),
                        answers.getOrDefault(one.subject(), List.of()))));
  }

  private static <T extends Counted> Map<SubjectId, List<T>> each(
      List<Counted> told, Class<T> kind) {
    return of(told, kind).collect(groupingBy(Counted::subject));
  }

  private static <T extends Counted> Stream<T> of(List<Counted> told, Class<T> kind) {
    return told.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** Years that may be open on a day: the one that goes on, and the one before. */
  static List<Integer> around(LocalDate day) {
    return List.of(day.getYear() - 1, day.getYear());
  }
}
