package fi.tallessa.admission.certificate;

import fi.tallessa.kernel.LongSecret;
import fi.tallessa.kernel.ReadableSecret;
import fi.tallessa.kernel.Result;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.Worker;
import fi.tallessa.staff.Workers;
import fi.tallessa.web.Choice;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The association's own CA at work: it is made, issues and revokes. This machine knows at once what
 * was done, the others in seconds.
 */
@Component
class CertificateIssuing {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Duration OF_CA = Duration.ofDays(3652);
  private static final Duration OF_DEVICE = Duration.ofDays(365);
  private static final int NUMBER_BYTES = 4;

  /** Of the password of a file, typed once on a phone: about 79 bits. */
  static final int GROUPS = 4;

  private final Authorities authorities;
  private final AuthorityKeys keys;
  private final DeviceCertificates certificates;
  private final CertificateHandouts handouts;
  private final Workers workers;
  private final CertificateSettings settings;
  private final Knowing knowing;
  private final ServerTls tls;
  private final TransactionTemplate transaction;

  CertificateIssuing(
      Authorities authorities,
      AuthorityKeys keys,
      DeviceCertificates certificates,
      CertificateHandouts handouts,
      Workers workers,
      CertificateSettings settings,
      Knowing knowing,
      ServerTls tls,
      TransactionTemplate transaction) {
    this.authorities = authorities;
    this.keys = keys;
    this.certificates = certificates;
    this.handouts = handouts;
    this.workers = workers;
    this.settings = settings;
    this.knowing = knowing;
    this.tls = tls;
    this.transaction = transaction;
  }

  /** The key is on the disk before anybody trusts what it signs. */
  void begin(Visit visit) {
    var id = UUID.randomUUID();
    var pair = Minting.keys();
    var from = visit.when().truncatedTo(ChronoUnit.SECONDS);
    var certificate = Minting.authority(pair, "Tallessa CA " + number(), from, from.plus(OF_CA));
    keys.keep(id, pair);
    transaction.executeWithoutResult(
        status -> authorities.add(new Authority(id, certificate, visit.who(), visit.when())));
    knowing.look();
    tls.look();
  }

  /** Whether a certificate can be issued now: problem on {@code form}. */
  Result<Authority> ready(Visit visit) {
    return Result.needed(
        settings.external()
            ? Optional.empty()
            : authorities
                .newest()
                .filter(one -> keys.of(one.id()).isPresent())
                .filter(one -> visit.when().isBefore(one.until())),
        "form",
        "admission.certificate.no_key");
  }

  /** For somebody who works here; problems on {@code worker} and {@code form}. */
  Result<WorkerId> check(IssueForm form, Visit visit) {
    return form.check(workers.all(visit.today()).stream().map(Worker::id).toList())
        .with(ready(visit), (worker, authority) -> worker);
  }

  /**
   * The key of the device is in the file that is handed over, and nowhere once it was fetched. For
   * who works here no more by then there is none: problem on {@code worker}.
   */
  Result<UUID> issue(WorkerId worker, Optional<UUID> renews, Visit visit) {
    var authority = authorities.newest().orElseThrow();
    var key = keys.of(authority.id()).orElseThrow();
    var one = made(worker, renews.filter(id -> isOf(id, worker)), authority.until(), visit);
    var pair = Minting.keys();
    var kept =
        transaction.execute(
            status ->
                Optional.of(worker)
                    .filter(who -> workers.stays(who, visit.today()))
                    .map(who -> keep(one, authority, key, pair, visit)));
    knowing.look();
    return Choice.made("worker", kept);
  }

  private boolean isOf(UUID renewed, WorkerId worker) {
    return certificates.of(renewed).filter(one -> one.worker().equals(worker)).isPresent();
  }

  private static DeviceCertificate made(
      WorkerId worker, Optional<UUID> renews, Instant most, Visit visit) {
    var from = visit.when().truncatedTo(ChronoUnit.SECONDS);
    var until = from.plus(OF_DEVICE);
    return new DeviceCertificate(
        UUID.randomUUID(),
        "device-" + number(),
        worker,
        from,
        until.isAfter(most) ? most : until,
        renews.orElse(null),
        visit.who(),
        Optional.empty(),
        Optional.empty());
  }

  private UUID keep(
      DeviceCertificate one, Authority authority, PrivateKey key, KeyPair pair, Visit visit) {
    var signed =
        Minting.device(
            pair.getPublic(), one.device(), authority.certificate(), key, one.from(), one.until());
    var password = ReadableSecret.random(GROUPS);
    var file =
        Minting.file(one.device(), pair.getPrivate(), signed, authority.certificate(), password);
    certificates.add(one, authority.id(), TrustedOwn.fingerprint(signed));
    handouts.add(
        one.id(), new Handout(LongSecret.random(), password, file), visit.who(), visit.when());
    return one.id();
  }

  /** Revoked twice, it is once: the first reason stays. */
  void revoke(DeviceCertificate one, WhyRevoked why, Visit visit) {
    transaction.executeWithoutResult(
        status -> {
          certificates.revoke(one.id(), why, visit);
          handouts.end(one.id());
        });
    knowing.look();
  }

  /** Whoever comes first with the link has the file; what was revoked meanwhile is in none. */
  Optional<Fetched> fetch(String token, Instant now) {
    return transaction.execute(
        status ->
            handouts
                .waiting(token, now)
                .flatMap(certificates::of)
                .flatMap(
                    one -> handouts.fetch(one.id(), now).map(handout -> taken(one, handout, now))));
  }

  /** A file, and what it is called. */
  record Fetched(String name, byte[] file) {
    @Override
    public String toString() {
      return "Fetched";
    }
  }

  private Fetched taken(DeviceCertificate one, Handout handout, Instant now) {
    certificates.fetched(one.id(), now);
    return new Fetched(one.device() + ".p12", handout.file());
  }

  private static String number() {
    var drawn = new byte[NUMBER_BYTES];
    RANDOM.nextBytes(drawn);
    return HexFormat.of().formatHex(drawn);
  }
}
