package fi.tallessa.statistics;

import static java.util.stream.Collectors.joining;

import fi.tallessa.statistics.Period.Kind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A table of the registry. What it may be divided by is decided here, before anybody is counted
 * (T7, T9): three dimensions at the most, an area with one other at the most, and months with two
 * and without an area. Who stays is counted by the year alone: of two quarters only the cells of
 * whoever came between them would differ.
 *
 * @param code its number in the registry
 */
public record Table(String code, Measure measure, Set<Kind> kinds, List<Dimension> by) {

  private static final int MOST = 3;
  private static final int MOST_BY_MONTH = 2;
  private static final int MOST_WITH_AREA = 2;

  public Table {
    by = List.copyOf(by);
    kinds = Set.copyOf(kinds);
    if (!code.matches("[0-9]{1,3}")) {
      throw refused(code, "its number is 1 to 999");
    }
    if (by.isEmpty() || kinds.isEmpty() || new HashSet<>(by).size() < by.size()) {
      throw refused(code, "it needs a period and dimensions, each of them once");
    }
    int dimensions = by.size() + (measure.filters() ? 1 : 0);
    if (dimensions > MOST) {
      throw refused(code, "more than " + MOST + " dimensions, what it leaves out counted as one");
    }
    if (by.contains(Dimension.AREA) && dimensions > MOST_WITH_AREA) {
      throw refused(code, "an area stands beside one other dimension at the most");
    }
    if (kinds.contains(Kind.MONTH) && (dimensions > MOST_BY_MONTH || by.contains(Dimension.AREA))) {
      throw refused(code, "of a month two dimensions at the most, and no area");
    }
    if (measure.stays() && !kinds.equals(Set.of(Kind.YEAR))) {
      throw refused(code, "those who stay are counted by the year alone");
    }
    if (by.contains(Dimension.AREA) && by.contains(Dimension.TOPIC)) {
      throw refused(code, "what help was about never stands beside an area");
    }
    if (!by.stream().allMatch(measure::knows)) {
      throw refused(code, "what it is divided by is not known of all it counts");
    }
  }

  private static IllegalArgumentException refused(String code, String why) {
    return new IllegalArgumentException("Table " + code + " of the statistics is refused: " + why);
  }

  /** A line of the registry, {@code 4;PERSONS;YEAR,QUARTER;AREA,AGE}. */
  static Table read(String line) {
    var parts = line.split(";", -1);
    if (parts.length != 4) {
      throw refused(parts[0], "a line has four parts");
    }
    return new Table(
        parts[0].strip(),
        Measure.valueOf(parts[1].strip()),
        Set.copyOf(
            Arrays.stream(parts[2].split(",")).map(one -> Kind.valueOf(one.strip())).toList()),
        Arrays.stream(parts[3].split(",")).map(one -> Dimension.valueOf(one.strip())).toList());
  }

  /** What it means: a number keeps its meaning for ever. */
  String meaning() {
    return "%s by %s of each %s"
        .formatted(
            measure,
            by.stream().map(Dimension::name).collect(joining(", ")),
            kinds.stream().sorted().map(Kind::name).collect(joining(", ")));
  }

  boolean of(Period period) {
    return kinds.contains(period.kind());
  }

  /** Whether of a grant each service stands by itself. */
  boolean dividesGrants() {
    return by.contains(Dimension.GRANT) && by.contains(Dimension.SERVICE);
  }

  /** Whether it counts the same with fewer divisions. */
  boolean coarser(Table finer) {
    return measure == finer.measure && by.size() < finer.by.size() && finer.by.containsAll(by);
  }

  /** Where few families were met, only what is divided once, and of a whole year. */
  boolean forFew(Period period) {
    return by.size() == 1 && !measure.filters() && period.kind() == Kind.YEAR;
  }
}
