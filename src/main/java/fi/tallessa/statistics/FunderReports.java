package fi.tallessa.statistics;

import fi.tallessa.association.GrantId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.SealBroken;
import fi.tallessa.vault.Vault;
import fi.tallessa.web.Incidents;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reports to funders as they were given. */
@Repository
class FunderReports {

  private final JdbcClient db;
  private final Vault vault;

  FunderReports(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /**
   * A report as it was given.
   *
   * @param report empty where what lies in the seal is not what the checksum was made of
   */
  record Frozen(Optional<Report> report, Instant at, WorkerId by, String hash) {
    @Override
    public String toString() {
      return "Frozen";
    }
  }

  Optional<Frozen> of(GrantId grant, int year) {
    return db.sql(
            """
            select at, worker_id, hash, sealed from statistics.report
            where grant_id = ? and year = ?
            """)
        .params(grant.value(), year)
        .query(
            (row, n) ->
                new Frozen(
                    same(place(grant, year), row.getBytes("sealed"), row.getBytes("hash")),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    new WorkerId(row.getObject("worker_id", UUID.class)),
                    HexFormat.of().formatHex(row.getBytes("hash"))))
        .optional();
  }

  /** Nobody gives on what somebody changed: neither the seal nor the checksum stands alone. */
  private Optional<Report> same(String place, byte[] sealed, byte[] hash) {
    try {
      var report = vault.register().unseal(Report.SHAPE, place, 1, sealed);
      return Arrays.equals(report.hash(), hash)
          ? Optional.of(report)
          : changed(new IllegalStateException("another checksum"));
    } catch (SealBroken broken) {
      return changed(broken);
    }
  }

  private static Optional<Report> changed(RuntimeException how) {
    Incidents.note("a report to a funder is not as it was given", how);
    return Optional.empty();
  }

  /** Which are given, by grant and year. */
  Set<Map.Entry<GrantId, Integer>> given() {
    return db
        .sql("select grant_id, year from statistics.report")
        .query((row, n) -> Map.entry(new GrantId(row.getObject(1, UUID.class)), row.getInt(2)))
        .list()
        .stream()
        .collect(Collectors.toSet());
  }

  /** Once; whoever comes second changes nothing. */
  void freeze(GrantId grant, int year, Report report, Visit visit) {
    db.sql(
            """
            insert into statistics.report (grant_id, year, at, worker_id, hash, sealed)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing
            """)
        .params(
            grant.value(),
            year,
            visit.when().atOffset(ZoneOffset.UTC),
            visit.who().value(),
            report.hash(),
            vault.register().seal(Report.SHAPE, place(grant, year), 1, report))
        .update();
  }

  private static String place(GrantId grant, int year) {
    return grant.value() + "/" + year;
  }
}
