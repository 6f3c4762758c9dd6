package fi.tallessa.statistics;

import fi.tallessa.association.Municipalities;
import fi.tallessa.association.Municipality;
import fi.tallessa.association.SubRegion;
import fi.tallessa.association.SubRegions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * As what a home is counted (T9): a municipality only where enough young people live, a smaller one
 * with the others of its sub-region. Public population figures say how many; where there are none
 * nobody is counted by municipality.
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
  private final Map<String, String> byCode;

  /** Lines of municipality, sub-region and inhabitants aged 0 to 29. */
  Areas(
      Municipalities municipalities,
      SubRegions subRegions,
      @Value("${tallessa.statistics.areas}") Resource file,
      @Value("${tallessa.statistics.smallest-area}") int smallest) {
    this.municipalities = municipalities;
    this.subRegions = subRegions;
    this.byCode = read(file, smallest);
  }

  private static Map<String, String> read(Resource file, int smallest) {
    var all = new HashMap<String, String>();
    try {
      file.getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(";", -1))
          .forEach(
              line ->
                  all.put(
                      line[0].strip(),
                      Integer.parseInt(line[2].strip()) < smallest
                          ? SUB_REGION + line[1].strip()
                          : MUNICIPALITY + line[0].strip()));
      return Map.copyOf(all);
    } catch (IOException | RuntimeException unreadable) {
      throw new IllegalStateException(
          "The areas of the statistics cannot be read: municipality; sub-region; inhabitants",
          unreadable);
    }
  }

  String of(Optional<String> municipality) {
    return municipality
        .flatMap(told -> municipalities.byCode(told).or(() -> municipalities.find(told)))
        .map(found -> byCode.getOrDefault(found.code(), ELSEWHERE))
        .orElse(NOT_TOLD);
  }

  /** Help without a name tells of a sub-region at the most. */
  static String subRegionOf(String code) {
    return code.isEmpty() ? NOT_TOLD : WHOLE_SUB_REGION + code;
  }

  /** The whole of a sub-region. */
  Optional<SubRegion> wholeSubRegion(String area) {
    return area.startsWith(WHOLE_SUB_REGION)
        ? subRegions.byCode(area.substring(WHOLE_SUB_REGION.length()))
        : Optional.empty();
  }

  /** What a code is called. */
  Optional<Municipality> municipality(String area) {
    return area.startsWith(MUNICIPALITY)
        ? municipalities.byCode(area.substring(MUNICIPALITY.length()))
        : Optional.empty();
  }

  /** The sub-region whose small municipalities it is. */
  Optional<String> subRegion(String area) {
    return area.startsWith(SUB_REGION)
        ? Optional.of(area.substring(SUB_REGION.length()))
        : Optional.empty();
  }
}
