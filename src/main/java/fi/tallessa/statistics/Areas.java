package fi.tallessa.statistics;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;

import fi.tallessa.association.Municipalities;
import fi.tallessa.association.Municipality;
import fi.tallessa.association.SubRegion;
import fi.tallessa.association.SubRegions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * As what a home is counted (T9): a municipality only where enough young people live, a smaller one
 * with the others of its sub-region, if they are enough together. Public population figures say how
 * many; where there are none nobody is counted by municipality.
 */
@Component
class Areas {

  /** Not told, not verified, or protected: one cell, so that none of them can be told apart. */
  static final String NOT_TOLD = "none";

  private static final String ELSEWHERE = "elsewhere";
  private static final String MUNICIPALITY = "m-";
  private static final String SUB_REGION = "s-";
  private static final String WHOLE_SUB_REGION = "r-";

  private final Municipalities municipalities;
  private final SubRegions subRegions;

  /** With fewer a figure would be of neighbours, whatever is configured. */
  private static final int FEWEST = 2_000;

  private final Map<String, String> classes;

  private record Line(String municipality, String subRegion, int inhabitants) {
    static Line read(String line) {
      var parts = line.split(";", -1);
      return new Line(parts[0].strip(), parts[1].strip(), Integer.parseInt(parts[2].strip()));
    }
  }

  /** Lines of municipality and sub-region, by their codes, and inhabitants aged 0 to 29. */
  Areas(
      Municipalities municipalities,
      SubRegions subRegions,
      @Value("${tallessa.statistics.areas}") Resource file,
      @Value("${tallessa.statistics.smallest-area}") int smallest) {
    this.municipalities = municipalities;
    this.subRegions = subRegions;
    this.classes = read(file, smallest);
  }

  private Map<String, String> read(Resource file, int smallest) {
    if (smallest < FEWEST) {
      throw new IllegalStateException(
          "tallessa.statistics.smallest-area is less than " + FEWEST + " inhabitants");
    }
    try {
      return classes(
          file.getContentAsString(StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(Line::read)
              .map(this::known)
              .toList(),
          smallest);
    } catch (IOException | RuntimeException unreadable) {
      throw new IllegalStateException(
          "The areas of the statistics cannot be read: municipality; sub-region; inhabitants",
          unreadable);
    }
  }

  /** A code that is none would count a whole municipality as elsewhere, and nobody would see it. */
  private Line known(Line line) {
    if (municipalities.byCode(line.municipality()).isEmpty()
        || subRegions.byCode(line.subRegion()).isEmpty()) {
      throw new IllegalArgumentException(
          line.municipality() + " or " + line.subRegion() + " is no code of an area");
    }
    return line;
  }

  /**
   * The small ones of a sub-region are an area where they are not small together; and the whole of
   * a sub-region is one where enough live in it.
   */
  private static Map<String, String> classes(List<Line> lines, int smallest) {
    var small = inhabitants(lines.stream().filter(line -> line.inhabitants() < smallest).toList());
    var classes =
        new HashMap<>(
            lines.stream()
                .collect(
                    toMap(
                        Line::municipality,
                        line ->
                            line.inhabitants() >= smallest
                                ? MUNICIPALITY + line.municipality()
                                : small.get(line.subRegion()) >= smallest
                                    ? SUB_REGION + line.subRegion()
                                    : ELSEWHERE)));
    inhabitants(lines)
        .forEach(
            (subRegion, many) -> {
              if (many >= smallest) {
                classes.put(WHOLE_SUB_REGION + subRegion, WHOLE_SUB_REGION + subRegion);
              }
            });
    return Map.copyOf(classes);
  }

  private static Map<String, Integer> inhabitants(List<Line> lines) {
    return lines.stream().collect(groupingBy(Line::subRegion, summingInt(Line::inhabitants)));
  }

  /** As what each municipality and sub-region is counted; written down when a year begins. */
  Map<String, String> classes() {
    return classes;
  }

  /**
   * As what a home is counted.
   *
   * @param written of the year: a release and its correction know the same areas
   */
  String of(Optional<String> municipality, Map<String, String> written) {
    return municipality
        .flatMap(told -> municipalities.byCode(told).or(() -> municipalities.find(told)))
        .map(found -> written.getOrDefault(found.code(), ELSEWHERE))
        .orElse(NOT_TOLD);
  }

  /**
   * As what a home is counted that a year has counted before. Once the year is over it keeps where
   * somebody lived in it, as they may have moved since; but what is protected by now, or nobody has
   * verified any more, is not told.
   *
   * @param had as what the night before counted it, or null
   */
  static String of(int year, LocalDate night, String now, String had) {
    boolean told = had != null && !had.equals(NOT_TOLD) && !now.equals(NOT_TOLD);
    return told && night.getYear() > year ? had : now;
  }

  /** Help without a name tells of a sub-region at the most, and of one of few neither. */
  static String subRegionOf(String code, Map<String, String> written) {
    return code.isEmpty() ? NOT_TOLD : written.getOrDefault(WHOLE_SUB_REGION + code, ELSEWHERE);
  }

  /** The whole of a sub-region. */
  Optional<SubRegion> wholeSubRegion(String area) {
    return subRegion(WHOLE_SUB_REGION, area);
  }

  /** What a code is called. */
  Optional<Municipality> municipality(String area) {
    return area.startsWith(MUNICIPALITY)
        ? municipalities.byCode(area.substring(MUNICIPALITY.length()))
        : Optional.empty();
  }

  /** The sub-region whose small municipalities it is. */
  Optional<SubRegion> subRegion(String area) {
    return subRegion(SUB_REGION, area);
  }

  private Optional<SubRegion> subRegion(String prefix, String area) {
    return area.startsWith(prefix)
        ? subRegions.byCode(area.substring(prefix.length()))
        : Optional.empty();
  }
}
