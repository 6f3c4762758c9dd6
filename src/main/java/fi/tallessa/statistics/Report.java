package fi.tallessa.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import fi.tallessa.association.Names;
import fi.tallessa.kernel.Sha256;
import fi.tallessa.statistics.Counting.Cell;
import fi.tallessa.vault.Shape;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a funder is told of a grant and a year: released figures beside what was promised, in codes
 * and numbers, so that it reads the same in each language.
 *
 * @param grant as its decision calls it
 * @param release of which the figures are
 * @param services as those were called that stand in it, by their ids
 */
public record Report(
    String grant,
    int year,
    int release,
    List<Line> lines,
    List<Part> parts,
    @JsonInclude(Include.NON_EMPTY) Map<String, Names> services) {

  /**
   * In the first nothing was divided twice and no service was named. What is not there is left out
   * of the second, so a report of then keeps its checksum.
   */
  static final Shape<Report> SHAPE =
      Shape.of("statistics.report", 2, Report.class, Map.of(1, first -> first));

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** How the figures are divided, as far as the registry has such tables. */
  private static final List<Divided> DIVIDED =
      List.of(
          new Divided(Measure.PERSONS, Dimension.AGE),
          new Divided(Measure.PERSONS, Dimension.GENDER),
          new Divided(Measure.PERSONS, Dimension.AGE, Dimension.GENDER),
          new Divided(Measure.PERSONS, Dimension.SERVICE),
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

  private record Divided(Measure measure, Dimension by, Dimension and) {

    Divided(Measure measure, Dimension by) {
      this(measure, by, null);
    }

    boolean in(Table table) {
      return table.measure() == measure && table.by().containsAll(dimensions());
    }

    /** A cell of one value in each of its dimensions, and of all in every other but the grant. */
    boolean has(Table table, Cell cell) {
      return IntStream.range(1, table.by().size())
          .allMatch(
              n ->
                  dimensions().contains(table.by().get(n))
                      != cell.place().get(n).equals(Dimension.ALL));
    }

    Figure figure(Table table, Cell cell) {
      return new Figure(value(by, table, cell), value(and, table, cell), cell.shown());
    }

    private static String value(Dimension one, Table table, Cell cell) {
      return one == null ? null : cell.place().get(table.by().indexOf(one));
    }

    private Set<Dimension> dimensions() {
      return and == null ? Set.of(by) : Set.of(by, and);
    }
  }

  /**
   * One figure.
   *
   * @param target null where nothing was promised
   * @param actual null where it is none, too few or withheld, or nobody has said it
   * @param words why it came otherwise; empty where nobody said
   */
  public record Line(ReportLine what, Integer target, Integer actual, Method method, String words) {

    public Deviation deviation() {
      return Deviation.of(target, actual, what.chance());
    }

    boolean wordless() {
      return deviation().needsWords() && words.isEmpty();
    }

    @Override
    public String toString() {
      return "Line[" + what + "]";
    }
  }

  /**
   * A figure divided.
   *
   * @param and by what it is divided once more; null where it is not
   */
  public record Part(
      Measure measure,
      Dimension by,
      @JsonInclude(Include.NON_NULL) Dimension and,
      List<Figure> figures) {

    List<Dimension> dimensions() {
      return and == null ? List.of(by) : List.of(by, and);
    }

    @Override
    public String toString() {
      return "Part";
    }
  }

  /**
   * One value of it; what is none, too few or withheld is not here.
   *
   * @param and the value of what it is divided by once more; null where it is not
   */
  public record Figure(String value, @JsonInclude(Include.NON_NULL) String and, int shown) {
    @Override
    public String toString() {
      return "Figure";
    }
  }

  public Report {
    lines = List.copyOf(lines);
    parts = List.copyOf(parts);
    services = services == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(services));
  }

  /** Of what was given nothing can be told any more. */
  static Report illegible(String grant, int year) {
    return new Report(grant, year, 0, List.of(), List.of(), Map.of());
  }

  /**
   * Of released figures.
   *
   * @param cells of each table whose first dimension is the grant, those of this grant
   * @param said what was promised and said beside them
   * @param services as all services are called now
   */
  static Report of(
      String grant,
      int year,
      int release,
      Map<Table, List<Cell>> cells,
      Map<ReportLine, Target> said,
      Map<String, Names> services) {
    var parts = DIVIDED.stream().flatMap(one -> part(one, cells).stream()).toList();
    var named = new TreeMap<>(services);
    named.keySet().retainAll(services(parts));
    return new Report(
        grant,
        year,
        release,
        Arrays.stream(ReportLine.values()).map(what -> line(what, cells, said.get(what))).toList(),
        parts,
        named);
  }

  private static List<String> services(List<Part> parts) {
    return parts.stream()
        .filter(part -> part.by() == Dimension.SERVICE)
        .flatMap(part -> part.figures().stream().map(Figure::value))
        .toList();
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
        .filter(one -> divided.in(one.getKey()))
        .findFirst()
        .map(
            one ->
                new Part(
                    divided.measure,
                    divided.by,
                    divided.and,
                    one.getValue().stream()
                        .filter(cell -> divided.has(one.getKey(), cell))
                        .map(cell -> divided.figure(one.getKey(), cell))
                        .toList()))
        .filter(part -> !part.figures().isEmpty());
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
