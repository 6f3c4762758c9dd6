package fi.tallessa.admission.certificate;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Learns anew whose certificates are taken: from the database, or from another CA's files. */
@Component
class Knowing {

  private static final Collector<String, ?, Set<String>> SET = Collectors.toUnmodifiableSet();

  private final CertificatesKnown known;
  private final Authorities authorities;
  private final DeviceCertificates certificates;
  private final CertificateHandouts handouts;
  private final ElsewhereFiles files;
  private final CertificateSettings settings;
  private final Clock clock;

  Knowing(
      CertificatesKnown known,
      Authorities authorities,
      DeviceCertificates certificates,
      CertificateHandouts handouts,
      ElsewhereFiles files,
      CertificateSettings settings,
      Clock clock) {
    this.known = known;
    this.authorities = authorities;
    this.certificates = certificates;
    this.handouts = handouts;
    this.files = files;
    this.settings = settings;
    this.clock = clock;
  }

  /** Takes away as well what nobody has fetched in its ten minutes, whoever issues by now. */
  void look() {
    try {
      learn();
    } finally {
      handouts.sweep(clock.instant());
    }
  }

  private void learn() {
    if (settings.external()) {
      known.know(files.read(), List.of());
      return;
    }
    var standing = certificates.standing();
    known.know(
        new TrustedOwn(
            authorities.all().stream().map(Authority::certificate).toList(),
            standing.stream().map(DeviceCertificates.Standing::fingerprint).collect(SET)),
        standing.stream()
            .filter(one -> !one.renewed())
            .map(DeviceCertificates.Standing::until)
            .toList());
  }
}
