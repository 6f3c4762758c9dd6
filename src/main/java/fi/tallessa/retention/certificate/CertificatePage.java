package fi.tallessa.retention.certificate;

import fi.tallessa.association.Controller;
import fi.tallessa.document.FileName;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One certificate.
 *
 * @param unreadable the day from which no backup opens it; empty while its key's epoch lives
 * @param from who is responsible, for the paper
 */
public record CertificatePage(
    Certificate certificate,
    List<Counted> counted,
    List<Left> left,
    Optional<LocalDate> unreadable,
    Controller from) {

  public boolean open() {
    return certificate.open() > 0;
  }

  FileName file() {
    return new FileName(certificate.number() + "-certificate.pdf");
  }

  @Override
  public String toString() {
    return "CertificatePage";
  }
}
