package fi.tallessa.admission.certificate;

import fi.tallessa.kernel.TimeLimit;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which certificates were issued for whom, and which were taken back. */
@Repository
class DeviceCertificates {

  private static final String CERTIFICATE =
      """
      select certificate.id, device, certificate.worker_id, from_at, until_at, renews_id, issued_by,
        fetched_at, revocation.revoked_by, revocation.revoked_at, revocation.why
      from admission.certificate
      left join admission.revocation on revocation.certificate_id = certificate.id
      """;

  private final JdbcClient db;

  DeviceCertificates(JdbcClient db) {
    this.db = db;
  }

  /**
   * @param fingerprint in hex
   */
  void add(DeviceCertificate one, UUID authority, String fingerprint) {
    db.sql(
            """
            insert into admission.certificate (id, authority_id, device, fingerprint, worker_id,
              from_at, until_at, renews_id, issued_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            one.id(),
            authority,
            one.device(),
            HexFormat.of().parseHex(fingerprint),
            one.worker().value(),
            utc(one.from()),
            utc(one.until()),
            one.renews(),
            one.by().value())
        .update();
  }

  /**
   * One that was not revoked, for the memory of each machine.
   *
   * @param fingerprint in hex
   * @param renewed whether another one was issued in its place
   */
  record Standing(String fingerprint, Instant until, boolean renewed) {}

  List<Standing> standing() {
    return db.sql(
            """
            select fingerprint, until_at,
              exists (select from admission.certificate next where next.renews_id = certificate.id)
                as renewed
            from admission.certificate
            where not exists (select from admission.revocation where certificate_id = certificate.id)
            """)
        .query(
            (row, n) ->
                new Standing(
                    HexFormat.of().formatHex(row.getBytes("fingerprint")),
                    moment(row, "until_at"),
                    row.getBoolean("renewed")))
        .list();
  }

  Optional<DeviceCertificate> of(UUID id) {
    return db.sql(CERTIFICATE + "where certificate.id = ?")
        .param(id)
        .query(DeviceCertificates::certificate)
        .optional();
  }

  /** Those that still lead in, what ends first first. */
  List<DeviceCertificate> present(Instant at) {
    return db.sql(
            CERTIFICATE
                + "where revocation.certificate_id is null and until_at > ? order by until_at,"
                + " certificate.id")
        .param(utc(at))
        .query(DeviceCertificates::certificate)
        .list();
  }

  /** Those that are over, the newest first. */
  List<DeviceCertificate> over(Instant at, int most) {
    return db.sql(
            CERTIFICATE
                + """
                where revocation.certificate_id is not null or until_at <= :at
                order by least(revocation.revoked_at, until_at) desc, certificate.id limit :most
                """)
        .param("at", utc(at))
        .param("most", most)
        .query(DeviceCertificates::certificate)
        .list();
  }

  /** Whoever does it first stays the one who did. */
  void revoke(UUID id, WhyRevoked why, Visit visit) {
    db.sql(
            """
            insert into admission.revocation (certificate_id, revoked_by, revoked_at, why)
            values (?, ?, ?, ?) on conflict do nothing
            """)
        .params(id, visit.who().value(), utc(visit.when()), why.name())
        .update();
  }

  /** All that somebody who has left still had. */
  void revokeAllOf(WorkerId worker, WorkerId by, Instant at) {
    db.sql(
            """
            insert into admission.revocation (certificate_id, revoked_by, revoked_at, why)
            select id, ?, ?, 'LEFT' from admission.certificate where worker_id = ?
            on conflict do nothing
            """)
        .params(by.value(), utc(at), worker.value())
        .update();
  }

  void fetched(UUID id, Instant at) {
    db.sql("update admission.certificate set fetched_at = ? where id = ?")
        .params(utc(at), id)
        .update();
  }

  /** Forgets what was over longer ago. Returns how many there were. */
  int sweep(TimeLimit kept, Instant now) {
    return db.sql(
            """
            delete from admission.certificate
            where least(until_at,
                (select revoked_at from admission.revocation where certificate_id = certificate.id))
              < cast(? as timestamptz) - ? * interval '1 month'
            """)
        .params(utc(now), kept.number())
        .update();
  }

  private static DeviceCertificate certificate(ResultSet row, int n) throws SQLException {
    return new DeviceCertificate(
        row.getObject("id", UUID.class),
        row.getString("device"),
        new WorkerId(row.getObject("worker_id", UUID.class)),
        moment(row, "from_at"),
        moment(row, "until_at"),
        row.getObject("renews_id", UUID.class),
        new WorkerId(row.getObject("issued_by", UUID.class)),
        Optional.ofNullable(moment(row, "fetched_at")),
        revocation(row));
  }

  private static Optional<DeviceCertificate.Revocation> revocation(ResultSet row)
      throws SQLException {
    var at = moment(row, "revoked_at");
    return at == null
        ? Optional.empty()
        : Optional.of(
            new DeviceCertificate.Revocation(
                new WorkerId(row.getObject("revoked_by", UUID.class)),
                at,
                WhyRevoked.valueOf(row.getString("why"))));
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
