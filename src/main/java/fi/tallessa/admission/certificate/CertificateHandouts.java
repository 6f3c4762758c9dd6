package fi.tallessa.admission.certificate;

import fi.tallessa.kernel.LongSecret;
import fi.tallessa.kernel.Sha256;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files that wait to be fetched. The database knows a link only by the hash of its token. */
@Repository
class CertificateHandouts {

  static final Duration LASTS = Duration.ofMinutes(10);

  private static final int VERSION = 1;

  private final JdbcClient db;
  private final Vault vault;

  CertificateHandouts(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  void add(UUID certificate, Handout handout, WorkerId by, Instant now) {
    db.sql(
            """
            insert into admission.handout (certificate_id, token_hash, issued_by, ends_at, sealed)
            values (?, ?, ?, ?, ?)
            """)
        .params(
            certificate,
            hash(handout.token()),
            by.value(),
            utc(now.plus(LASTS)),
            sealed(certificate, handout))
        .update();
  }

  /** For whoever has issued it, while it lasts; also after the device has fetched the file. */
  Optional<Handout> shown(UUID certificate, WorkerId by, Instant now) {
    return db.sql(
            """
            select sealed from admission.handout
            where certificate_id = ? and issued_by = ? and ends_at > ?
            """)
        .params(certificate, by.value(), utc(now))
        .query((row, n) -> open(certificate, row.getBytes("sealed")))
        .optional();
  }

  /** Which certificate a link is for; used, too late or never made are all the same. */
  Optional<UUID> waiting(String token, Instant now) {
    if (!LongSecret.fits(token)) {
      return Optional.empty();
    }
    return db.sql(
            """
            select certificate_id from admission.handout
            where token_hash = ? and ends_at > ? and not fetched
            """)
        .params(hash(token), utc(now))
        .query(UUID.class)
        .optional();
  }

  /** The file, for whoever comes first with the link; from then on nobody has the key it holds. */
  Optional<Handout> fetch(UUID certificate, Instant now) {
    var fetched = take(certificate, now);
    fetched.ifPresent(handout -> forgetFile(certificate, handout));
    return fetched;
  }

  private void forgetFile(UUID certificate, Handout handout) {
    db.sql("update admission.handout set sealed = ? where certificate_id = ?")
        .params(sealed(certificate, handout.withoutFile()), certificate)
        .update();
  }

  private byte[] sealed(UUID certificate, Handout handout) {
    return vault.register().seal(Handout.SHAPE, certificate, VERSION, handout);
  }

  private Optional<Handout> take(UUID certificate, Instant now) {
    return db.sql(
            """
            update admission.handout set fetched = true
            where certificate_id = ? and ends_at > ? and not fetched
            returning sealed
            """)
        .params(certificate, utc(now))
        .query((row, n) -> open(certificate, row.getBytes("sealed")))
        .optional();
  }

  void end(UUID certificate) {
    db.sql("delete from admission.handout where certificate_id = ?").param(certificate).update();
  }

  /** By whoever has issued it, and nobody else. */
  void end(UUID certificate, WorkerId by) {
    db.sql("delete from admission.handout where certificate_id = ? and issued_by = ?")
        .params(certificate, by.value())
        .update();
  }

  /** Whatever still waited for somebody who has left. */
  void endAllOf(WorkerId worker) {
    db.sql(
            """
            delete from admission.handout using admission.certificate
            where certificate.id = certificate_id and worker_id = ?
            """)
        .param(worker.value())
        .update();
  }

  /** Key, password and link of what is over are forgotten. */
  void sweep(Instant now) {
    db.sql("delete from admission.handout where ends_at <= ?").param(utc(now)).update();
  }

  private Handout open(UUID certificate, byte[] sealed) {
    return vault.register().unseal(Handout.SHAPE, certificate, VERSION, sealed);
  }

  private static byte[] hash(String token) {
    return Sha256.of(token.getBytes(StandardCharsets.US_ASCII));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
