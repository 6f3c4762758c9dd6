package fi.tallessa.admission.certificate;

import fi.tallessa.kernel.WorkerId;
import java.io.ByteArrayInputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The CAs there were, without their keys. */
@Repository
class Authorities {

  private final JdbcClient db;

  Authorities(JdbcClient db) {
    this.db = db;
  }

  void add(Authority one) {
    db.sql(
            "insert into admission.authority (id, certificate, made_by, made_at) values (?, ?, ?, ?)")
        .params(
            one.id(), bytes(one.certificate()), one.by().value(), one.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The newest first. */
  List<Authority> all() {
    return db.sql(
            """
            select id, certificate, made_by, made_at from admission.authority
            order by made_at desc, id
            """)
        .query(Authorities::authority)
        .list();
  }

  /** The one that issues. */
  Optional<Authority> newest() {
    return all().stream().findFirst();
  }

  private static byte[] bytes(X509Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (CertificateEncodingException broken) {
      throw new IllegalArgumentException("no certificate", broken);
    }
  }

  private static Authority authority(ResultSet row, int n) throws SQLException {
    try {
      var certificate =
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(row.getBytes("certificate")));
      return new Authority(
          row.getObject("id", UUID.class),
          (X509Certificate) certificate,
          new WorkerId(row.getObject("made_by", UUID.class)),
          row.getObject("made_at", OffsetDateTime.class).toInstant());
    } catch (CertificateException broken) {
      throw new IllegalStateException("a kept certificate is none", broken);
    }
  }
}
