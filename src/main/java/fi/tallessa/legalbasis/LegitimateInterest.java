package fi.tallessa.legalbasis;

import fi.tallessa.association.ServiceId;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * GDPR Art. 6(1)(f), with the balancing test that was in force when it was used (S4).
 *
 * @param version of the service's balancing test, from 1
 * @param overdue the test's last day was past; new files still opened in its days of grace (D21)
 */
public record LegitimateInterest(
    ServiceId service, int version, LocalDate validUntil, boolean overdue) implements Basis {

  private static final Pattern WRITTEN =
      Pattern.compile(
          "legitimate-interest (?<service>\\S+) (?<version>\\d+) (?<until>\\S+)(?<overdue> overdue)?");

  @Override
  public String written() {
    return "legitimate-interest %s %d %s%s"
        .formatted(service, version, validUntil, overdue ? " overdue" : "");
  }

  @Override
  public String key() {
    return "legalbasis.legitimate_interest";
  }

  @Override
  public List<Object> args() {
    return List.of(version);
  }

  /** Where the test is read, by workers too. */
  public String path() {
    return "/reviews/balancing/" + service + "/" + version;
  }

  static LegitimateInterest read(String written) {
    var found = WRITTEN.matcher(written);
    if (!found.matches()) {
      throw new IllegalArgumentException("No basis");
    }
    return new LegitimateInterest(
        ServiceId.parse(found.group("service")).orElseThrow(IllegalArgumentException::new),
        Integer.parseInt(found.group("version")),
        LocalDate.parse(found.group("until")),
        found.group("overdue") != null);
  }
}
