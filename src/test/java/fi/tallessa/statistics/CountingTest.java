package fi.tallessa.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.kernel.DateRange;
import fi.tallessa.statistics.Counting.Cell;
import fi.tallessa.statistics.Counting.Counted;
import fi.tallessa.statistics.Counting.Outcome;
import fi.tallessa.statistics.Funding.Paid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Periods in which there is nobody, or everybody is alike, or somebody moves. */
class CountingTest {

  private static final Period YEAR = new Period(2026, Period.Kind.YEAR, 1);
  private static final Table BY_AGE = Table.read("2;PERSONS;YEAR;AGE");
  private static final Table BY_AREA = Table.read("4;PERSONS;YEAR;AREA,AGE");

  private static List<Counted> counted(Collection<Fact> facts) {
    return Counting.of(
        List.of(BY_AGE, BY_AREA), YEAR, facts, List.of(), Imagined.NO_OFFER, new Protection(42));
  }

  private static Fact fact(long person, int month, String area) {
    return Imagined.fact(person, person, month, Imagined.SERVICE, "from_10", "female", area, "", 0);
  }

  private static List<Fact> alike(int many) {
    var facts = new ArrayList<Fact>();
    for (int n = 1; n <= many; n++) {
      facts.add(fact(Mix.of(n), 3, "m-853"));
    }
    return facts;
  }

  @Test
  void s09_of_nobody_there_is_no_figure() {
    assertThat(counted(List.of())).allSatisfy(one -> assertThat(one.cells()).isEmpty());
  }

  /** Of three hundred one person ended, or nobody did. */
  @Test
  void s09_a_table_of_nobody_is_not_told_from_one_of_few() {
    var facts = alike(300);
    var one = new ArrayList<>(facts);
    one.add(
        new Fact(
            7,
            7,
            3,
            Imagined.SERVICE,
            "",
            "from_10",
            "male",
            "m-853",
            0,
            0,
            0,
            false,
            "moved",
            "",
            "",
            "longer"));
    int hidden = 0;
    for (int salt = 0; salt < 300; salt++) {
      var of = ended(one, salt);
      if (of.cells().isEmpty()) {
        var none = ended(facts, salt);
        assertThat(of).isEqualTo(none);
        assertThat(ReleasePage.line(of)).isEqualTo(ReleasePage.line(none));
        hidden++;
      }
    }
    assertThat(hidden).isBetween(150, 299);
  }

  private static Counted ended(List<Fact> facts, long salt) {
    return Counting.of(
            List.of(Table.read("14;ENDED;YEAR;REASON")),
            YEAR,
            facts,
            List.of(),
            Imagined.NO_OFFER,
            new Protection(salt))
        .getFirst();
  }

  @Test
  void s09_where_all_are_in_one_cell_it_and_the_whole_are_the_same_figure() {
    for (var one : counted(alike(300))) {
      assertThat(one.cells()).hasSize(one.table().by().size() == 1 ? 2 : 4);
      assertThat(one.cells().stream().map(Cell::shown).distinct()).hasSize(1);
    }
  }

  @Test
  void s09_under_a_hundred_families_only_what_is_divided_once_is_shown() {
    assertThat(counted(alike(99))).extracting(Counted::outcome).contains(Outcome.FEW);
    assertThat(counted(alike(100))).extracting(Counted::outcome).containsOnly(Outcome.SHOWN);
  }

  @Test
  void s09_whoever_moves_is_in_the_area_where_they_were_counted_last_and_in_no_other() {
    var facts = alike(300);
    facts.add(fact(7, 2, "m-091"));
    facts.add(fact(7, 9, "m-853"));
    var cells = Cells.of(BY_AREA, facts, Traits.of(facts), Imagined.NO_OFFER, Map.of());
    assertThat(cells.get(List.of("m-853", Dimension.ALL)).persons()).isEqualTo(301);
    assertThat(cells).doesNotContainKey(List.of("m-091", Dimension.ALL));
  }

  @Test
  void s09_whoever_goes_to_another_unit_is_in_both_and_once_in_the_whole() {
    var club = new UUID(1, 2);
    var byUnit = Table.read("6;PERSONS;YEAR;UNIT");
    var units = Map.of(Imagined.SERVICE, "north", club, "south");
    var facts = alike(300);
    facts.add(Imagined.fact(7, 7, 2, Imagined.SERVICE, "from_10", "female", "m-853", "", 0));
    facts.add(Imagined.fact(7, 7, 9, club, "from_10", "female", "m-853", "", 0));
    var offer = new Offer(2026, units, Map.of(), Map.of());
    var cells = Cells.of(byUnit, facts, Traits.of(facts), offer, Map.of());
    assertThat(cells.get(List.of("north")).persons()).isEqualTo(301);
    assertThat(cells.get(List.of("south")).persons()).isEqualTo(1);
    assertThat(cells.get(List.of(Dimension.ALL)).persons()).isEqualTo(301);
  }

  /**
   * Asked in March in a service that one grant pays, and in September in one that another pays:
   * neither is told of the other's work, in whatever order the facts lie.
   */
  @Test
  void t03_an_answer_is_told_to_the_grant_whose_work_it_is_about() {
    var club = new UUID(1, 2);
    var house = new UUID(7, 1);
    var other = new UUID(7, 2);
    var all = new DateRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    var offer =
        Offer.of(
            2026,
            Map.of(),
            List.of(new Paid(Imagined.SERVICE, house, all), new Paid(club, other, all)),
            Map.of());
    var facts = List.of(asked(3, Imagined.SERVICE, "2"), asked(9, club, "5"));
    var cells = answers(facts, offer);
    assertThat(cells)
        .containsOnlyKeys(
            List.of(house.toString(), "2"),
            List.of(house.toString(), Dimension.ALL),
            List.of(other.toString(), "5"),
            List.of(other.toString(), Dimension.ALL),
            List.of(Dimension.ALL, "2"),
            List.of(Dimension.ALL, "5"),
            List.of(Dimension.ALL, Dimension.ALL));
    assertThat(cells.get(List.of(Dimension.ALL, Dimension.ALL)).persons()).isEqualTo(1);
    assertThat(answers(facts.reversed(), offer)).containsOnlyKeys(cells.keySet());
  }

  private static Map<List<String>, Tally> answers(List<Fact> facts, Offer offer) {
    var table = Table.read("22;HELPED;YEAR;GRANT,ANSWER");
    return Cells.of(table, facts, Traits.of(facts), offer, Map.of());
  }

  private static Fact asked(int month, UUID service, String answer) {
    return new Fact(
        7, 7, month, service, "", "from_10", "male", "m-853", 0, 0, 0, false, "", "", answer, "");
  }

  /** Their municipality is small: it has no cell of its own, and they are moved as one family. */
  @Test
  void s09_of_a_family_of_eight_in_a_small_municipality_no_cell_tells_how_many_they_are() {
    var facts = alike(300);
    for (int n = 0; n < 8; n++) {
      facts.add(
          Imagined.fact(-1 - n, 9, 3, Imagined.SERVICE, "from_10", "male", "elsewhere", "", 0));
    }
    for (int salt = 0; salt < 300; salt++) {
      var shown =
          Counting.of(
                  List.of(BY_AREA), YEAR, facts, List.of(), Imagined.NO_OFFER, new Protection(salt))
              .getFirst()
              .cells();
      assertThat(shown.stream().filter(cell -> cell.place().contains("elsewhere")))
          .allSatisfy(cell -> assertThat(cell.shown()).isNotIn(6, 7, 8, 9, 10));
    }
  }

  @Test
  void s09_a_family_of_eight_in_a_small_area_is_hidden_or_moved_as_one() {
    for (int salt = 0; salt < 300; salt++) {
      var cell = new Tally();
      for (int n = 0; n < 8; n++) {
        cell.add(Imagined.fact(Mix.of(salt * 8L + n), 1), 0);
      }
      assertThat(new Protection(salt).persons(cell)).isNotIn(6, 7, 8, 9, 10);
    }
  }
}
