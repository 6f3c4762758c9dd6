package fi.tallessa.statistics;

import fi.tallessa.association.GrantId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Vault;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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

  /** A report as it was given. */
  record Frozen(Report report, Instant at, WorkerId by, String hash) {
    @Override
    public String toString() {
      return "Frozen";
    }
  }

  Optional<Frozen> of(GrantId grant, int year) {
    var key = vault.register();
    return db.sql(
            """
            select at, worker_id, hash, sealed from statistics.report
            where grant_id = ? and year = ?
            """)
        .params(grant.value(), year)
        .query(
            (row, n) ->
                new Frozen(
                    key.unseal(Report.SHAPE, place(grant, year), 1, row.getBytes("sealed")),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    new WorkerId(row.getObject("worker_id", UUID.class)),
                    HexFormat.of().formatHex(row.getBytes("hash"))))
        .optional();
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
