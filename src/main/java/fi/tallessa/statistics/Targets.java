package fi.tallessa.statistics;

import static java.util.stream.Collectors.toMap;

import fi.tallessa.association.GrantId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.vault.Vault;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was promised for grants, and said of how it came. */
@Repository
class Targets {

  private final JdbcClient db;
  private final Vault vault;

  Targets(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /**
   * As it stands.
   *
   * @param version counts its changes; 0 before the first
   */
  record Kept(int version, Target target) {

    static final Kept NOTHING = new Kept(0, Target.NOTHING);

    @Override
    public String toString() {
      return "Kept";
    }
  }

  Map<ReportLine, Kept> of(GrantId grant, int year) {
    var key = vault.register();
    return db
        .sql("select line, version, sealed from statistics.target where grant_id = ? and year = ?")
        .params(grant.value(), year)
        .query(
            (row, n) -> {
              var line = ReportLine.valueOf(row.getString("line"));
              int version = row.getInt("version");
              return Map.entry(
                  line,
                  new Kept(
                      version,
                      key.unseal(
                          Target.SHAPE,
                          place(grant, year, line),
                          version,
                          row.getBytes("sealed"))));
            })
        .list()
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** False where somebody else has said something since this version. */
  boolean say(GrantId grant, int year, ReportLine line, int seen, Target target, Visit visit) {
    var sealed = vault.register().seal(Target.SHAPE, place(grant, year, line), seen + 1, target);
    return db.sql(
                """
                insert into statistics.target (grant_id, year, line, version, at, worker_id, sealed)
                values (:grant, :year, :line, :next, :at, :who, :sealed)
                on conflict (grant_id, year, line) do update
                  set version = :next, at = :at, worker_id = :who, sealed = :sealed
                  where target.version = :seen
                """)
            .param("grant", grant.value())
            .param("year", year)
            .param("line", line.name())
            .param("next", seen + 1)
            .param("seen", seen)
            .param("at", visit.when().atOffset(ZoneOffset.UTC))
            .param("who", visit.who().value())
            .param("sealed", sealed)
            .update()
        == 1;
  }

  private static String place(GrantId grant, int year, ReportLine line) {
    return grant.value() + "/" + year + "/" + line;
  }
}
