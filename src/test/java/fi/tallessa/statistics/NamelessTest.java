package fi.tallessa.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.holdings.Nameless;
import fi.tallessa.statistics.Counting.Counted;
import fi.tallessa.statistics.Counting.Outcome;
import fi.tallessa.statistics.Period.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What belongs to nobody's file is counted apart. */
class NamelessTest {

  private static final Period YEAR = new Period(2026, Kind.YEAR, 1);
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final Table BY_CHANNEL = Table.read("26;ANONYMOUS;YEAR,MONTH;CHANNEL");
  private static final Table PERSONS = Table.read("2;PERSONS;YEAR;AGE");

  private static Counted counted(Table table, Period period, List<Nameless> nameless) {
    return Counting.of(
            List.of(table),
            period,
            Imagined.people(300, 1),
            nameless,
            Imagined.NO_OFFER,
            new Protection(42))
        .getFirst();
  }

  @Test
  void s16_help_without_a_name_is_never_added_to_persons() {
    var some = List.of(Imagined.nameless(MONDAY, 400, 7));
    assertThat(counted(PERSONS, YEAR, some)).isEqualTo(counted(PERSONS, YEAR, List.of()));
    var advised =
        new Nameless(
            Nameless.Kind.CONSULTATION,
            MONDAY,
            Imagined.SERVICE,
            Optional.empty(),
            "",
            "",
            "school",
            "",
            "",
            300,
            3);
    var apart = counted(BY_CHANNEL, YEAR, List.of(some.getFirst(), advised));
    assertThat(apart.cells()).hasSize(2);
    assertThat(apart.cells()).allSatisfy(cell -> assertThat(cell.shown()).isBetween(395, 405));
  }

  @Test
  void s16_however_it_is_spread_over_weeks_the_same_contacts_give_the_same_figure() {
    var random = new Random(1);
    var spread = new ArrayList<Nameless>();
    long key = 0;
    for (int week = 0; week < 20; week++) {
      long one = random.nextLong();
      key += one;
      spread.add(Imagined.nameless(MONDAY.plusWeeks(week), 10, one));
    }
    assertThat(counted(BY_CHANNEL, YEAR, spread))
        .isEqualTo(counted(BY_CHANNEL, YEAR, List.of(Imagined.nameless(MONDAY, 200, key))));
  }

  @Test
  void a_week_is_of_the_month_and_the_year_of_its_thursday() {
    var turn = Imagined.nameless(LocalDate.of(2025, 12, 29), 400, 7);
    assertThat(YEAR.has(turn)).as("Thursday is New Year's Day").isTrue();
    assertThat(new Period(2025, Kind.YEAR, 1).has(turn)).isFalse();
    var spring = Imagined.nameless(LocalDate.of(2026, 3, 30), 400, 7);
    assertThat(new Period(2026, Kind.MONTH, 4).has(spring)).isTrue();
    assertThat(new Period(2026, Kind.MONTH, 3).has(spring)).isFalse();
  }

  @Test
  void s09_few_of_them_are_shown_by_the_year_alone() {
    var few = List.of(Imagined.nameless(MONDAY, 60, 7));
    assertThat(counted(BY_CHANNEL, new Period(2026, Kind.MONTH, 3), few).outcome())
        .isEqualTo(Outcome.FEW);
    assertThat(counted(BY_CHANNEL, YEAR, few).outcome()).isEqualTo(Outcome.SHOWN);
  }
}
