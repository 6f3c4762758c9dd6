package fi.tallessa.family.diagram;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A family as it is drawn: where each sign and each word stands, and every line. It is made of the
 * words in the reader's language, as the room they need decides where people stand.
 *
 * @param signs from the top, and from left to right: in this order they are read aloud
 */
public record Drawing(
    int width, int height, List<Ground> grounds, List<Line> lines, List<Mark> signs) {

  /** Half of a sign. */
  static final int HALF = 24;

  /** A line; two strokes across it have a path of their own. */
  public record Line(String path, Stroke stroke) {}

  /** Whether the legend has to tell of it. */
  public boolean has(Stroke stroke) {
    return lines.stream().anyMatch(line -> line.stroke() == stroke);
  }

  /** The ground of a home, and what is written on it. */
  public record Ground(String path, List<Writing> words) {}

  /** A sign with its label. */
  public record Mark(Person person, int x, int y, List<Writing> words) {

    public String shape(int half) {
      return Shape.of(person.sign(), x, y, half);
    }

    public String cross() {
      return Shape.cross(person.sign(), x, y);
    }

    public String css() {
      var standing =
          switch (person.standing()) {
            case Standing.Mine mine -> "g-me";
            case Standing.MayOpen open -> "g-open";
            case Standing.Told told -> "g-told";
          };
      return person.guardian() ? standing + " g-guard" : standing;
    }
  }

  /** One line of a label. */
  public record Writing(String words, int x, int y, String anchor, boolean note) {}

  /**
   * @throws IllegalArgumentException when there is nobody, or more than a picture can hold
   */
  public static Drawing of(FamilyGraph graph) {
    if (!graph.canBeDrawn()) {
      throw new IllegalArgumentException("A list tells of this family");
    }
    var family = Kindred.of(graph);
    var rows = Generations.of(family);
    var branches = Branches.of(family, rows, eldestFirst(graph));
    var seats = Order.of(Pattern.of(family, rows, branches));
    var labels = Labels.of(graph.people(), seats);
    var plan = Plan.of(seats, labels);
    return new Pen(graph, plan).drawing();
  }

  /** In the order they were told of where an age is not known. */
  private static Comparator<Integer> eldestFirst(FamilyGraph graph) {
    var people = graph.people();
    boolean[] known = new boolean[people.size()];
    IntStream.range(0, known.length).forEach(n -> known[n] = people.get(n).years().isPresent());
    return Comparator.comparingInt((Integer n) -> known[n] ? -people.get(n).years().getAsInt() : 0)
        .thenComparingInt(n -> n);
  }
}
