package fi.tallessa.admission.certificate;

import fi.tallessa.holdings.Refusal;
import fi.tallessa.kernel.Problems;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Choice;
import fi.tallessa.web.PublicAddress;
import fi.tallessa.web.QrCode;
import fi.tallessa.web.Stopped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pages about certificates, in a few statements however many there are. */
@Component
@Transactional(readOnly = true)
class CertificatePages {

  private static final int OVER_SHOWN = 50;

  private final Authorities authorities;
  private final AuthorityKeys keys;
  private final DeviceCertificates certificates;
  private final CertificateHandouts handouts;
  private final CertificatesKnown known;
  private final CertificateSettings settings;
  private final Workers workers;
  private final PublicAddress address;

  CertificatePages(
      Authorities authorities,
      AuthorityKeys keys,
      DeviceCertificates certificates,
      CertificateHandouts handouts,
      CertificatesKnown known,
      CertificateSettings settings,
      Workers workers,
      PublicAddress address) {
    this.authorities = authorities;
    this.keys = keys;
    this.certificates = certificates;
    this.handouts = handouts;
    this.known = known;
    this.settings = settings;
    this.workers = workers;
    this.address = address;
  }

  CertificateListPage list(Visit visit) {
    var authority = authorities.newest();
    var present = certificates.present(visit.when());
    var over = certificates.over(visit.when(), OVER_SHOWN);
    return new CertificateListPage(
        settings.external(),
        known.trusted() instanceof TrustedElsewhere elsewhere && elsewhere.fresh(visit.when()),
        authority.orElse(null),
        authority.flatMap(one -> keys.of(one.id())).isPresent(),
        present,
        over,
        names(Stream.concat(present.stream(), over.stream())),
        visit.when());
  }

  private Map<WorkerId, String> names(Stream<DeviceCertificate> some) {
    return workers.names(some.flatMap(DeviceCertificate::people).collect(Collectors.toSet()));
  }

  IssuePage form(IssueForm form, Problems problems, Visit visit) {
    var choices =
        Stream.concat(
                Stream.of(new Choice("", "")),
                workers.all(visit.today()).stream()
                    .map(one -> new Choice(one.id().toString(), one.name())))
            .toList();
    return new IssuePage(form, choices, problems);
  }

  AuthorityPage authority(Problems problems) {
    return new AuthorityPage(authorities.newest().orElse(null), problems);
  }

  /** One that still leads in; else a page that says that it is not there. */
  DeviceCertificate standing(UUID id, Visit visit) {
    return certificates
        .of(id)
        .filter(one -> one.stands(visit.when()))
        .orElseThrow(() -> new Stopped(Refusal.NOT_THERE));
  }

  RevokePage revocation(DeviceCertificate one, RevokeForm form, Problems problems) {
    return new RevokePage(one, name(one), form, problems);
  }

  private String name(DeviceCertificate one) {
    return workers.person(one.worker()).name();
  }

  /** Empty for anybody but who has issued it, and once it is over. */
  Optional<HandoutPage> handout(UUID id, Visit visit) {
    return certificates
        .of(id)
        .flatMap(
            one ->
                handouts
                    .shown(id, visit.who(), visit.when())
                    .map(handout -> handedOut(one, handout)));
  }

  private HandoutPage handedOut(DeviceCertificate one, Handout handout) {
    var link = address.of("/certificate/" + handout.token());
    return new HandoutPage(
        one,
        name(one),
        handout.password(),
        link,
        QrCode.of(link),
        one.from().plus(CertificateHandouts.LASTS));
  }

  /** What a device is shown that follows a link. */
  Optional<FetchPage> fetch(String token, Instant now) {
    return handouts
        .waiting(token, now)
        .flatMap(certificates::of)
        .map(one -> new FetchPage(one.device(), token));
  }
}
