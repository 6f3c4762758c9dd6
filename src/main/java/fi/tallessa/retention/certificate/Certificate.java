package fi.tallessa.retention.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * That one file was erased, and nothing that tells whose it was.
 *
 * @param epoch which key-encryption key wrapped theirs
 * @param open how many papers and phones of it somebody still has to see to
 */
public record Certificate(
    CertificateNumber number, LocalDate day, Instant at, Why why, int epoch, int open) {

  /** Why it went. */
  public enum Why {
    /** Its time was over (S42). */
    ENDED,
    /** No relationship came of an intake (S3). */
    INTAKE,
    /** They asked for it (GDPR Art. 17(1), S45). */
    ASKED,
    /** It was erased before, and came back with a backup. */
    RESTORED;

    public String label() {
      return "retention.certificate.why." + name().toLowerCase(Locale.ROOT);
    }
  }

  public String path() {
    return "/reviews/certificates/" + number;
  }
}
