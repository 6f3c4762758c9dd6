package fi.tallessa.association.certification;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether the system is certified, as somebody said it with the certificate in their hands (S34).
 * The register never says it of itself: without such a word it is not certified.
 *
 * @param number the how manieth it is; the highest holds
 * @param certificate null where somebody said that there is none any more
 */
public record Certification(int number, Certificate certificate, WorkerId by, Instant at) {

  public Optional<Certificate> held() {
    return Optional.ofNullable(certificate);
  }

  /** Whether somebody said the same before. */
  boolean says(Certification other) {
    return held().equals(other.held());
  }
}
