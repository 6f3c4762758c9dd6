package fi.tallessa.legalbasis.balancing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fi.tallessa.association.ServiceId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The balancing tests of all services, every version kept, and what was decided about each. */
@Repository
public class BalancingTests {

  private static final String FROM =
      """
      from legalbasis.balancing_test test
      left join legalbasis.balancing_decision decision using (service_id, version)
      """;

  private static final String VERSION =
      """
      select service_id, version, conclusion, valid_until, test.written_by, written_at,
        outcome, decided_by, decided_at, words
      """
          + FROM;

  private final JdbcClient db;

  BalancingTests(JdbcClient db) {
    this.db = db;
  }

  /** Every version of one service, the newest first. */
  public List<TestVersion> versions(ServiceId service) {
    return db.sql(VERSION + "where service_id = ? order by version desc")
        .param(service.value())
        .query(BalancingTests::version)
        .list();
  }

  /** Every version of every service that has any, the newest first. */
  public Map<ServiceId, List<TestVersion>> versions() {
    return db
        .sql(VERSION + "order by service_id, version desc")
        .query(BalancingTests::version)
        .list()
        .stream()
        .collect(groupingBy(TestVersion::service, LinkedHashMap::new, toList()));
  }

  Optional<Weighing> weighing(ServiceId service, int version) {
    return db.sql(
            """
            select occasion, interest, necessity, for_them, for_us, children, measures, conclusion, scope
            from legalbasis.balancing_test where service_id = ? and version = ?
            """)
        .params(service.value(), version)
        .query(BalancingTests::weighing)
        .optional();
  }

  /** False when that version is not the next one: somebody else has written it meanwhile. */
  boolean add(ServiceId service, int version, Weighing text, LocalDate validUntil, Visit visit) {
    return db.sql(
                """
                insert into legalbasis.balancing_test (service_id, version, occasion, interest,
                  necessity, for_them, for_us, children, measures, conclusion, scope,
                  valid_until, written_by, written_at)
                select :service, :version, :occasion, :interest, :necessity, :for_them, :for_us,
                  :children, :measures, :conclusion, :scope, :valid_until, :who, :now
                where :version = (select coalesce(max(version), 0) + 1
                  from legalbasis.balancing_test where service_id = :service)
                on conflict (service_id, version) do nothing
                """)
            .param("service", service.value())
            .param("version", version)
            .param("occasion", text.occasion().orElse(null), java.sql.Types.VARCHAR)
            .param("interest", text.interest())
            .param("necessity", text.necessity())
            .param("for_them", text.forThem())
            .param("for_us", text.forUs())
            .param("children", text.children())
            .param("measures", text.measures())
            .param("conclusion", text.conclusion().name())
            .param("scope", text.scope())
            .param("valid_until", validUntil)
            .param("who", visit.who().value())
            .param("now", visit.when().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** False when it has been decided already: of two who decide at once, one does. */
  boolean decide(TestVersion version, Decision decision) {
    return db.sql(
                """
                insert into legalbasis.balancing_decision
                  (service_id, version, written_by, outcome, decided_by, decided_at, words)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (service_id, version) do nothing
                """)
            .params(
                version.service().value(),
                version.number(),
                version.writtenBy().value(),
                decision.outcome().name(),
                decision.by().value(),
                decision.at().atOffset(ZoneOffset.UTC),
                decision.words())
            .update()
        == 1;
  }

  private static TestVersion version(ResultSet row, int n) throws SQLException {
    return new TestVersion(
        new ServiceId(row.getObject("service_id", UUID.class)),
        row.getInt("version"),
        Conclusion.valueOf(row.getString("conclusion")),
        row.getObject("valid_until", LocalDate.class),
        new WorkerId(row.getObject("written_by", UUID.class)),
        row.getObject("written_at", OffsetDateTime.class).toInstant(),
        row.getString("outcome") == null ? Optional.empty() : Optional.of(decision(row)));
  }

  private static Decision decision(ResultSet row) throws SQLException {
    return new Decision(
        Decision.Outcome.valueOf(row.getString("outcome")),
        new WorkerId(row.getObject("decided_by", UUID.class)),
        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
        row.getString("words"));
  }

  private static Weighing weighing(ResultSet row, int n) throws SQLException {
    return new Weighing(
        Optional.ofNullable(row.getString("occasion")),
        row.getString("interest"),
        row.getString("necessity"),
        row.getString("for_them"),
        row.getString("for_us"),
        row.getString("children"),
        row.getString("measures"),
        Conclusion.valueOf(row.getString("conclusion")),
        row.getString("scope"));
  }
}
