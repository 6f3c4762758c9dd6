package fi.tallessa.access;

import java.time.Duration;
import java.time.LocalDate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a file stays open in an emergency, and how soon it is judged; the reasons are in {@code
 * docs/decisions/0076-in-an-emergency.md}.
 *
 * @param lasts until whoever designates can be reached; twelve hours at most
 * @param review days until a line manager has judged it; the day itself is none
 */
@ConfigurationProperties("tallessa.emergency")
public record EmergencyLimits(@DefaultValue("4h") Duration lasts, @DefaultValue("3") int review) {

  private static final Duration LONGEST = Duration.ofHours(12);
  private static final int MOST_DAYS = 14;

  public EmergencyLimits {
    if (!lasts.isPositive() || lasts.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("tallessa.emergency.lasts: more than 0, at most 12h");
    }
    if (review < 1 || review > MOST_DAYS) {
      throw new IllegalArgumentException("tallessa.emergency.review: 1 to 14 days");
    }
  }

  LocalDate due(LocalDate today) {
    return today.plusDays(review);
  }
}
