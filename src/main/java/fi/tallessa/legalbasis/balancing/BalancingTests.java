package fi.tallessa.legalbasis.balancing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fi.tallessa.association.ServiceId;
import fi.tallessa.association.deadline.Counting;
import fi.tallessa.association.deadline.Deadline;
import fi.tallessa.association.deadline.Deadlines;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.RowMapper;
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
  private final Deadlines deadlines;

  BalancingTests(JdbcClient db, Deadlines deadlines) {
    this.db = db;
    this.deadlines = deadlines;
  }

  /** Every version of one service, the newest first. */
  public List<TestVersion> versions(ServiceId service) {
    return db.sql(VERSION + "where service_id = ? order by version desc")
        .param(service.value())
        .query(version())
        .list();
  }

  /** Every version of every service that has any, the newest first. */
  public Map<ServiceId, List<TestVersion>> versions() {
    return db.sql(VERSION + "order by service_id, version desc").query(version()).list().stream()
        .collect(groupingBy(TestVersion::service, LinkedHashMap::new, toList()));
  }

  Optional<Weighing> weighing(ServiceId service, int version) {
    return db.sql(
            """
            select children, conclusion, assessment, said.parts, said.words,
              may.come, may.likely, may.severe
            from legalbasis.balancing_test test
            cross join lateral (
              select array_agg(part order by part) as parts, array_agg(words order by part) as words
              from legalbasis.balancing_part part
              where part.service_id = test.service_id and part.version = test.version) said
            cross join lateral (
              select array_agg(what order by place) as come,
                array_agg(likelihood order by place) as likely,
                array_agg(severity order by place) as severe
              from legalbasis.balancing_impact impact
              where impact.service_id = test.service_id and impact.version = test.version) may
            where test.service_id = ? and test.version = ?
            """)
        .params(service.value(), version)
        .query(BalancingTests::weighing)
        .optional();
  }

  /** False when that version is not the next one: somebody else has written it meanwhile. */
  boolean add(ServiceId service, int version, Weighing text, LocalDate validUntil, Visit visit) {
    var parts = text.parts().keySet().stream().filter(part -> part != Part.CHILDREN).toList();
    var impacts = text.impacts();
    return db.sql(
                """
                with test as (
                  insert into legalbasis.balancing_test (service_id, version, children, conclusion,
                    assessment, valid_until, written_by, written_at)
                  select :service, :version, :children, :conclusion, :assessment, :valid_until,
                    :who, :now
                  where :version = (select coalesce(max(version), 0) + 1
                    from legalbasis.balancing_test where service_id = :service)
                  on conflict (service_id, version) do nothing
                  returning service_id, version),
                said as (
                  insert into legalbasis.balancing_part (service_id, version, part, words)
                  select service_id, version, part, words
                  from test, unnest(:parts::text[], :words::text[]) as typed (part, words)),
                may as (
                  insert into legalbasis.balancing_impact
                    (service_id, version, place, what, likelihood, severity)
                  select service_id, version, place, what, likelihood, severity
                  from test, unnest(:come::text[], :likely::int[], :severe::int[])
                    with ordinality as typed (what, likelihood, severity, place))
                select count(*) from test
                """)
            .param("service", service.value())
            .param("version", version)
            .param("children", text.of(Part.CHILDREN).orElse(""))
            .param("conclusion", text.conclusion().name())
            .param("assessment", text.assessment().orElse(null), Types.BOOLEAN)
            .param("valid_until", validUntil)
            .param("who", visit.who().value())
            .param("now", visit.when().atOffset(ZoneOffset.UTC))
            .param("parts", parts.stream().map(Part::name).toArray(String[]::new))
            .param("words", parts.stream().map(text.parts()::get).toArray(String[]::new))
            .param("come", impacts.stream().map(Impact::what).toArray(String[]::new))
            .param("likely", impacts.stream().map(Impact::likelihood).toArray(Integer[]::new))
            .param("severe", impacts.stream().map(Impact::severity).toArray(Integer[]::new))
            .query(Integer.class)
            .single()
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

  private RowMapper<TestVersion> version() {
    var grace = deadlines.counting(Deadline.BALANCING_GRACE);
    return (row, n) -> version(row, grace);
  }

  private static TestVersion version(ResultSet row, Counting grace) throws SQLException {
    var until = row.getObject("valid_until", LocalDate.class);
    return new TestVersion(
        new ServiceId(row.getObject("service_id", UUID.class)),
        row.getInt("version"),
        Conclusion.valueOf(row.getString("conclusion")),
        until,
        grace.lastDay(until),
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
    var parts = new EnumMap<Part, String>(Part.class);
    var codes = column(row, "parts");
    var words = column(row, "words");
    for (int part = 0; part < codes.length; part++) {
      parts.put(Part.valueOf((String) codes[part]), (String) words[part]);
    }
    parts.put(Part.CHILDREN, row.getString("children"));
    return new Weighing(
        parts,
        impacts(column(row, "come"), column(row, "likely"), column(row, "severe")),
        Conclusion.valueOf(row.getString("conclusion")),
        Optional.ofNullable(row.getObject("assessment", Boolean.class)));
  }

  private static List<Impact> impacts(Object[] come, Object[] likely, Object[] severe) {
    return IntStream.range(0, come.length)
        .mapToObj(at -> new Impact((String) come[at], (Integer) likely[at], (Integer) severe[at]))
        .toList();
  }

  private static Object[] column(ResultSet row, String name) throws SQLException {
    var array = row.getArray(name);
    return array == null ? new Object[0] : (Object[]) array.getArray();
  }
}
