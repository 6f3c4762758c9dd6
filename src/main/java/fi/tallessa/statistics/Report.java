package fi.tallessa.statistics;

import fi.tallessa.kernel.Sha256;
import fi.tallessa.statistics.Counting.Cell;
import fi.tallessa.vault.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a funder is told of a grant and a year: released figures beside what was promised, in codes
 * and numbers, so that it reads the same in each language.
 *
 * @param grant as its decision calls it
 * @param release of which the figures are
 */
public record Report(String grant, int year, int release, List<Line> lines, List<Part> parts) {

  static final Shape<Report> SHAPE = Shape.of("statistics.report", Report.class);

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** How the figures are divided, as far as the registry has such tables. */
  private static final List<Divided> DIVIDED =
      List.of(
          new Divided(Measure.PERSONS, Dimension.AGE),
          new Divided(Measure.PERSONS, Dimension.GENDER),
          new Divided(Measure.PERSONS, Dimension.AREA),
          new Divided(Measure.NEW, Dimension.AGE),
          new Divided(Measure.NEW, Dimension.GENDER),
          new Divided(Measure.NEW, Dimension.WAITED),
          new Divided(Measure.ENDED, Dimension.AGE),
          new Divided(Measure.ENDED, Dimension.GENDER),
          new Divided(Measure.ENDED, Dimension.REASON),
          new Divided(Measure.ENDED, Dimension.LASTED),
          new Divided(Measure.CONTACTS, Dimension.CHANNEL),
          new Divided(Measure.MISSED, Dimension.CHANNEL),
          new Divided(Measure.ANONYMOUS, Dimension.CHANNEL),
          new Divided(Measure.HELPED, Dimension.ANSWER));

  private record Divided(Measure measure, Dimension by) {}

  /**
   * One figure.
   *
   * @param target null where nothing was promised
   * @param actual null where it is none, too few or withheld, or nobody has said it
   * @param words why it came otherwise; empty where nobody said
   */
  public record Line(ReportLine what, Integer target, Integer actual, Method method, String words) {

    public Deviation deviation() {
      return Deviation.of(target, actual);
    }

    boolean wordless() {
      return deviation().needsWords() && words.isEmpty();
    }

    @Override
    public String toString() {
      return "Line[" + what + "]";
    }
  }

  /** A figure divided. */
  public record Part(Measure measure, Dimension by, List<Figure> figures) {
    @Override
    public String toString() {
      return "Part";
    }
  }

  /** One value of it; what is none, too few or withheld is not here. */
  public record Figure(String value, int shown) {
    @Override
    public String toString() {
      return "Figure";
    }
  }

  public Report {
    lines = List.copyOf(lines);
    parts = List.copyOf(parts);
  }

  /**
   * Of released figures.
   *
   * @param cells of each table whose first dimension is the grant, those of this grant
   * @param said what was promised and said beside them
   */
  static Report of(
      String grant,
      int year,
      int release,
      Map<Table, List<Cell>> cells,
      Map<ReportLine, Target> said) {
    return new Report(
        grant,
        year,
        release,
        Arrays.stream(ReportLine.values()).map(what -> line(what, cells, said.get(what))).toList(),
        DIVIDED.stream().flatMap(one -> part(one, cells).stream()).toList());
  }

  private static Line line(ReportLine what, Map<Table, List<Cell>> cells, Target said) {
    var beside = said == null ? Target.NOTHING : said;
    return new Line(
        what,
        beside.target(),
        what.typed() ? beside.actual() : whole(what, cells).orElse(null),
        what.typed() ? beside.method() : Method.COLLECTED,
        beside.words());
  }

  private static Optional<Integer> whole(ReportLine what, Map<Table, List<Cell>> cells) {
    return cells.entrySet().stream()
        .filter(one -> what.of(one.getKey().measure()))
        .flatMap(one -> one.getValue().stream())
        .filter(cell -> all(cell.place().subList(1, cell.place().size())))
        .map(Cell::shown)
        .findFirst();
  }

  private static Optional<Part> part(Divided divided, Map<Table, List<Cell>> cells) {
    return cells.entrySet().stream()
        .filter(one -> one.getKey().measure() == divided.measure)
        .filter(one -> one.getKey().by().contains(divided.by))
        .findFirst()
        .map(
            one ->
                new Part(
                    divided.measure,
                    divided.by,
                    figures(one.getKey().by().indexOf(divided.by), one.getValue())))
        .filter(part -> !part.figures().isEmpty());
  }

  /** The margin: all in every other dimension but the grant. */
  private static List<Figure> figures(int at, List<Cell> cells) {
    return cells.stream()
        .filter(cell -> !cell.place().get(at).equals(Dimension.ALL))
        .filter(cell -> all(cell.place().subList(1, at)))
        .filter(cell -> all(cell.place().subList(at + 1, cell.place().size())))
        .map(cell -> new Figure(cell.place().get(at), cell.shown()))
        .toList();
  }

  private static boolean all(List<String> place) {
    return place.stream().allMatch(Dimension.ALL::equals);
  }

  /** Those of which a funder would ask why. */
  List<Line> wordless() {
    return lines.stream().filter(Line::wordless).toList();
  }

  /** Printed on it: two papers with the same say the same. */
  byte[] hash() {
    return Sha256.of(JSON.writeValueAsBytes(this));
  }

  @Override
  public String toString() {
    return "Report[" + year + "]";
  }
}
