package fi.tallessa.family.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.tallessa.Run;
import fi.tallessa.family.diagram.Drawing.Mark;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every family finds room: nobody stands on anybody, and no line says what is not so. */
class DrawingTest {

  private static final int FAMILIES = Run.QUICK ? 25 : 250;

  /** A sign, its label and the room around them, and what lines need that pass. */
  private static final int WIDEST_PER_PERSON = 200;

  static Stream<String> nasty() {
    return NastyFamilies.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("nasty")
  void in_a_nasty_family_nothing_lies_on_anything(String name) {
    var graph = NastyFamilies.all().get(name);
    var drawing = Drawing.of(graph);
    assertThat(Crowding.in(drawing)).isEmpty();
    assertThat(upsideDown(graph, drawing)).isEmpty();
    assertThat(drawing.signs()).hasSameSizeAs(graph.people());
  }

  @Test
  void in_families_as_chance_makes_them_nothing_lies_on_anything() {
    var families = LongStream.range(0, FAMILIES).mapToObj(RandomFamilies::family).toList();
    assertThat(families).anyMatch(one -> one.people().size() > 35);
    long begun = System.nanoTime();
    assertThat(families)
        .allSatisfy(
            graph -> {
              var drawing = Drawing.of(graph);
              assertThat(Crowding.in(drawing)).isEmpty();
              assertThat(upsideDown(graph, drawing)).isEmpty();
              assertThat(drawing.width())
                  .isLessThan(WIDEST_PER_PERSON * (1 + graph.people().size()));
            });
    System.out.printf(
        "%d families drawn, %d ms each%n",
        FAMILIES, (System.nanoTime() - begun) / 1_000_000 / FAMILIES);
  }

  @Test
  void the_same_family_is_always_drawn_the_same() {
    assertThat(Drawing.of(NastyFamilies.forty())).isEqualTo(Drawing.of(NastyFamilies.forty()));
  }

  @Test
  void partners_stand_beside_each_other_and_the_eldest_child_first() {
    var at = marks(Drawing.of(NastyFamilies.rantala()));
    assertThat(at.get("Helmi").y())
        .isEqualTo(at.get("Father").y())
        .isEqualTo(at.get("Earlier partner").y())
        .isEqualTo(at.get("Father’s partner").y());
    assertThat(at.get("Elli, 11").x()).isLessThan(at.get("Onni, 8").x());
    assertThat(at.get("Mother’s mother").y()).isLessThan(at.get("Helmi").y());
  }

  @Test
  void apart_is_two_strokes_and_not_told_is_a_dashed_line() {
    assertThat(Drawing.of(NastyFamilies.rantala()).lines())
        .filteredOn(line -> line.path().contains("l8-16"))
        .hasSize(2);
    assertThat(Drawing.of(NastyFamilies.notStated()).has(Stroke.NOT_TOLD)).isTrue();
    assertThat(Drawing.of(NastyFamilies.foster()).has(Stroke.FOSTER)).isTrue();
    assertThat(Drawing.of(NastyFamilies.rantala()).lines())
        .extracting(Drawing.Line::stroke)
        .containsOnly(Stroke.PLAIN);
  }

  /** D27: nothing of a person of whom is told depends on anything but the words. */
  @Test
  void d27_whoever_is_told_of_looks_alike() {
    var drawn = Drawing.of(NastyFamilies.rantala());
    assertThat(drawn.signs())
        .filteredOn(one -> one.person().href() != null)
        .extracting(Mark::css)
        .containsExactly("g-open");
    assertThat(drawn.signs())
        .filteredOn(one -> one.person().standing() instanceof Standing.Told)
        .filteredOn(one -> !one.person().guardian())
        .extracting(Mark::css)
        .containsOnly("g-told");
  }

  @Test
  void an_own_ancestor_ends_the_walk_and_not_the_page() {
    var circle =
        Telling.of()
            .women("One", "Two", "Three")
            .mine("One")
            .child("One", "Two")
            .child("Two", "Three")
            .child("Three", "One")
            .graph();
    assertThat(Crowding.in(Drawing.of(circle))).isEmpty();
  }

  @Test
  void more_than_forty_are_a_list() {
    var told = Telling.of();
    IntStream.rangeClosed(0, FamilyGraph.MOST).forEach(n -> told.people("Person " + n));
    var graph = told.graph();
    assertThat(graph.canBeDrawn()).isFalse();
    assertThatThrownBy(() -> Drawing.of(graph)).isInstanceOf(IllegalArgumentException.class);
    assertThat(NastyFamilies.forty().canBeDrawn()).isTrue();
  }

  @Test
  void a_line_that_leads_to_nobody_is_a_bug() {
    var told = Telling.of().women("One").together("One", "Nobody");
    assertThatThrownBy(told::graph).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_planted_crowd_is_found() {
    var drawing = Drawing.of(NastyFamilies.rantala());
    var one = drawing.signs().getFirst();
    var crowd =
        new Drawing(
            drawing.width(),
            drawing.height(),
            List.of(),
            List.of(new Drawing.Line("M0 %dH500".formatted(one.y() + 10), Stroke.PLAIN)),
            List.of(one, new Mark(one.person(), one.x() + 30, one.y(), one.words())));
    assertThat(Crowding.in(crowd))
        .anyMatch(found -> found.contains("lies on"))
        .anyMatch(found -> found.contains("runs through"));
  }

  private static List<String> upsideDown(FamilyGraph graph, Drawing drawing) {
    var at = marks(drawing);
    return graph.descents().stream()
        .flatMap(
            one ->
                one.parents().stream()
                    .flatMap(
                        parent ->
                            one.siblings().stream()
                                .filter(child -> at.get(child).y() <= at.get(parent).y())
                                .map(child -> child + " stands above " + parent)))
        .toList();
  }

  private static Map<String, Mark> marks(Drawing drawing) {
    return drawing.signs().stream()
        .collect(Collectors.toMap(one -> one.person().key(), one -> one));
  }
}
