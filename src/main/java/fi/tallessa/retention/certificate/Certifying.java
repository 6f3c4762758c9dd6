package fi.tallessa.retention.certificate;

import fi.tallessa.association.Association;
import fi.tallessa.holdings.Entry;
import fi.tallessa.vault.Horizon;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows certificates; there is nobody in them, so no door is asked. */
@Service
@Transactional(readOnly = true)
class Certifying {

  private static final int MOST = 50;

  private final Certificates certificates;
  private final Horizon horizon;
  private final Association association;

  Certifying(Certificates certificates, Horizon horizon, Association association) {
    this.certificates = certificates;
    this.horizon = horizon;
    this.association = association;
  }

  CertificatesPage list(String after) {
    var found = certificates.before(CertificateNumber.parse(after), MOST + 1);
    var shown = found.subList(0, Math.min(MOST, found.size()));
    return new CertificatesPage(shown, found.size() > MOST ? shown.getLast().number() : null);
  }

  Entry<CertificatePage> page(String number) {
    return Entry.there(CertificateNumber.parse(number).flatMap(this::page));
  }

  private Optional<CertificatePage> page(CertificateNumber number) {
    return certificates
        .of(number)
        .map(
            one ->
                new CertificatePage(
                    one,
                    certificates.counted(number),
                    certificates.left(number),
                    horizon.destroyedOn(one.epoch()),
                    association.controller()));
  }
}
