package fi.tallessa.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fi.tallessa.holdings.Counted;
import fi.tallessa.kernel.Birth;
import fi.tallessa.kernel.DateRange;
import fi.tallessa.kernel.SubjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is counted of one person, whatever happens to them in a year. */
class PersonsYearTest {

  private static final SubjectId ELLI = SubjectId.random();
  private static final UUID HOUSE = new UUID(2, 1);
  private static final UUID CLUB = new UUID(2, 2);

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }

  private static Counted.InService in(UUID service, LocalDate from, LocalDate until) {
    return new Counted.InService(
        ELLI,
        service,
        new DateRange(from, until),
        Optional.ofNullable(until).map(last -> "GOALS_REACHED"),
        Optional.of(20));
  }

  private static Counted.Met met(LocalDate on, boolean came) {
    return new Counted.Met(ELLI, on, "phone", 30, came);
  }

  private static List<Fact> facts(
      LocalDate night, List<Counted.InService> services, Counted.Met... met) {
    return facts(night, services, List.of(met), List.of());
  }

  private static List<Fact> facts(
      LocalDate night,
      List<Counted.InService> services,
      List<Counted.Met> met,
      List<Counted.Helped> answers) {
    var elli =
        new Counted.Somebody(
            ELLI, Birth.read("2016-06-15"), Optional.of("female"), Optional.empty());
    return new PersonsYear(elli, "m-853", services, met, answers).facts(2026, night, 1, 2);
  }

  /** Empty where they did not want to answer. */
  private static Counted.Helped helped(LocalDate on, Integer value) {
    return new Counted.Helped(ELLI, on, Optional.ofNullable(value));
  }

  @Test
  void a_service_that_begins_in_the_middle_of_the_year_counts_from_that_month() {
    var facts = facts(day(12, 31), List.of(in(HOUSE, day(5, 20), null)));
    assertThat(facts).extracting(Fact::month).containsExactly(5, 6, 7, 8, 9, 10, 11, 12);
    assertThat(facts.stream().filter(Fact::began)).extracting(Fact::month).containsExactly(5);
    assertThat(facts.getFirst().waited()).isEqualTo("within_a_month");
    assertThat(facts(day(6, 1), List.of(in(HOUSE, day(5, 20), null)))).as("so far").hasSize(2);
  }

  @Test
  void t03_how_long_a_relationship_lasted_is_counted_in_the_month_it_ended() {
    var ended = facts(day(12, 31), List.of(in(HOUSE, day(1, 10), day(3, 10))));
    assertThat(ended).extracting(Fact::lasted).containsExactly("", "", "up_to_3_months");
    var before = LocalDate.of(2024, 2, 1);
    assertThat(facts(day(12, 31), List.of(in(HOUSE, before, day(1, 31)))))
        .extracting(Fact::lasted)
        .containsExactly("up_to_2_years");
    assertThat(facts(day(12, 31), List.of(in(HOUSE, before, day(2, 28)))))
        .extracting(Fact::lasted)
        .containsExactly("", "longer");
    assertThat(facts(day(12, 31), List.of(in(HOUSE, before, null))))
        .extracting(Fact::lasted)
        .containsOnly("");
  }

  @Test
  void whoever_grows_into_another_age_band_is_in_one_cell_of_a_period() {
    var facts = facts(day(12, 31), List.of(in(HOUSE, day(5, 20), null)));
    assertThat(facts.getFirst().age()).as("at the end of May").isEqualTo("under_10");
    assertThat(facts.get(1).age()).isEqualTo("from_10");
    assertThat(Traits.of(facts).get(1L).age()).isEqualTo("from_10");
  }

  /** In which order they lie is chance: each aim has an id that was drawn. */
  @Test
  void t03_of_several_aims_asked_on_one_day_the_lowest_answer_counts_in_any_order() {
    var answers =
        List.of(
            helped(day(5, 4), 1),
            helped(day(5, 12), 5),
            helped(day(5, 12), null),
            helped(day(5, 12), 2),
            helped(day(5, 12), 4));
    for (var order : List.of(answers, answers.reversed())) {
      assertThat(answered(order)).as("the last day, and not that of the 1").containsExactly("2");
    }
    var silent = List.of(helped(day(5, 4), 1), helped(day(5, 12), null));
    assertThat(answered(silent)).as("what was said before is of its day").containsExactly("none");
  }

  private static List<String> answered(List<Counted.Helped> answers) {
    return facts(day(12, 31), List.of(in(HOUSE, day(1, 1), null)), List.of(), answers).stream()
        .map(Fact::helped)
        .filter(one -> !one.isEmpty())
        .toList();
  }

  @Test
  void s15_a_contact_outside_of_every_relationship_is_counted_nowhere() {
    var facts =
        facts(
            day(12, 31),
            List.of(in(HOUSE, day(2, 1), day(3, 10))),
            met(day(1, 31), true),
            met(day(2, 1), true),
            met(day(3, 10), false),
            met(day(3, 11), true));
    assertThat(facts.stream().mapToInt(Fact::contacts).sum()).isEqualTo(1);
    assertThat(facts.stream().mapToInt(Fact::missed).sum()).isEqualTo(1);
    assertThat(facts.stream().filter(fact -> !fact.ended().isEmpty()))
        .extracting(Fact::month, Fact::ended)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(3, "goals-reached"));
  }

  @Test
  void of_two_services_a_contact_is_of_the_one_that_began_last() {
    var facts =
        facts(
            day(12, 31),
            List.of(in(HOUSE, day(1, 1), null), in(CLUB, day(6, 1), null)),
            met(day(5, 31), true),
            met(day(6, 1), true));
    assertThat(facts.stream().filter(fact -> fact.contacts() > 0))
        .extracting(Fact::month, Fact::service)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(5, HOUSE),
            org.assertj.core.groups.Tuple.tuple(6, CLUB));
  }
}
