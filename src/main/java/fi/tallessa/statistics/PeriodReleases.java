package fi.tallessa.statistics;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import fi.tallessa.association.GrantId;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.statistics.Counting.Cell;
import fi.tallessa.statistics.Counting.Counted;
import fi.tallessa.statistics.Counting.Outcome;
import fi.tallessa.statistics.StatisticsPage.Earlier;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What was released: the only figures anybody is served, on whatever page or file. Written in one
 * transaction and never changed.
 */
@Repository
class PeriodReleases {

  /** A release and one correction, for ever: a third would average the noise away. */
  static final int MOST = 2;

  /** So many periods are shown beside each other. */
  private static final int OVER_TIME = 12;

  private static final String RELEASE =
      "select period, number, at, worker_id from statistics.release ";

  private final JdbcClient db;
  private final JdbcTemplate many;

  PeriodReleases(JdbcClient db, JdbcTemplate many) {
    this.db = db;
    this.many = many;
  }

  /** The newest of each period, the newest first. */
  List<Release> all() {
    return db.sql(
            RELEASE
                + """
                one where number = (select max(number) from statistics.release other
                  where other.period = one.period) order by at desc, period desc
                """)
        .query(PeriodReleases::release)
        .list();
  }

  Optional<Release> newest(Period period) {
    return db.sql(RELEASE + "where period = ? order by number desc limit 1")
        .param(period.code())
        .query(PeriodReleases::release)
        .optional();
  }

  void add(Release release, List<Counted> tables) {
    db.sql("insert into statistics.release (period, number, at, worker_id) values (?, ?, ?, ?)")
        .param(1, release.period().code())
        .param(2, release.number())
        .param(3, release.at().atOffset(ZoneOffset.UTC))
        .param(4, release.by().map(WorkerId::value).orElse(null), Types.OTHER)
        .update();
    var outcomes = new ArrayList<Object[]>();
    var cells = new ArrayList<Object[]>();
    for (var one : tables) {
      var table = one.table();
      outcomes.add(key(release, table, one.outcome().name(), table.meaning()));
      for (var cell : one.cells()) {
        cells.add(key(release, table, cell.place().toArray(String[]::new), cell.shown()));
      }
    }
    many.batchUpdate(
        """
        insert into statistics.released_table (period, number, code, outcome, meaning)
        values (?, ?, ?, ?, ?)
        """,
        outcomes);
    many.batchUpdate(
        "insert into statistics.cell (period, number, code, place, shown) values (?, ?, ?, ?, ?)",
        cells,
        new int[] {Types.VARCHAR, Types.INTEGER, Types.VARCHAR, Types.ARRAY, Types.INTEGER});
  }

  private static Object[] key(Release release, Table table, Object first, Object second) {
    return new Object[] {release.period().code(), release.number(), table.code(), first, second};
  }

  /**
   * What came of a table in a release.
   *
   * @param meaning what its number meant then; under a number that means something else now its
   *     figures are not read
   */
  record Came(String code, String meaning, Outcome outcome) {}

  /** Of each table of a release, by its number. */
  List<Came> outcomes(Release release) {
    return db.sql(
            """
            select code, meaning, outcome from statistics.released_table
            where period = ? and number = ? order by length(code), code
            """)
        .params(release.period().code(), release.number())
        .query(
            (row, n) ->
                new Came(row.getString(1), row.getString(2), Outcome.valueOf(row.getString(3))))
        .list();
  }

  /** The figures of a table; none where it was not shown. */
  List<Cell> cells(Release release, Table table) {
    return db.sql(
            """
            select place, shown from statistics.cell
            where period = ? and number = ? and code = ? order by place
            """)
        .params(release.period().code(), release.number(), table.code())
        .query(PeriodReleases::cell)
        .list();
  }

  /**
   * A table over time: of the newest periods of a kind, the oldest first, all and each value of its
   * first dimension; one of which nothing is shown is there as well.
   */
  List<Earlier> over(Period.Kind kind, Table table) {
    return db.sql(
            """
            select newest.period, cell.place[1] as value, cell.shown
            from (select period, max(number) as number from statistics.release
              where period ~ :kind group by period order by period desc limit :most) newest
            join statistics.released_table released on released.period = newest.period
              and released.number = newest.number and released.code = :code
              and released.meaning = :meaning
            left join statistics.cell on cell.period = newest.period and cell.number = newest.number
              and cell.code = :code and cell.place[2:] <@ array['*']
            order by newest.period
            """)
        .param("kind", kind.pattern())
        .param("most", OVER_TIME)
        .param("code", table.code())
        .param("meaning", table.meaning())
        .query(
            (row, n) ->
                new Earlier(
                    Period.parse(row.getString("period")).orElseThrow(),
                    row.getString("value"),
                    row.getInt("shown")))
        .list();
  }

  /** The figures of a grant in all tables that are divided by grants first. */
  Map<Table, List<Cell>> ofGrant(Release release, List<Table> tables, GrantId grant) {
    var byCode = tables.stream().collect(toMap(Table::code, table -> table));
    return db
        .sql(
            """
            select code, place, shown from statistics.cell
            join statistics.released_table using (period, number, code)
            where period = ? and number = ? and code || ' ' || meaning = any (?) and place[1] = ?
            order by code, place
            """)
        .params(
            release.period().code(),
            release.number(),
            tables.stream().map(one -> one.code() + " " + one.meaning()).toArray(String[]::new),
            grant.value().toString())
        .query((row, n) -> Map.entry(byCode.get(row.getString("code")), cell(row, n)))
        .list()
        .stream()
        .collect(
            groupingBy(
                Map.Entry::getKey, LinkedHashMap::new, mapping(Map.Entry::getValue, toList())));
  }

  private static Cell cell(ResultSet row, int n) throws SQLException {
    return new Cell(
        Arrays.asList((String[]) row.getArray("place").getArray()), row.getInt("shown"));
  }

  private static Release release(ResultSet row, int n) throws SQLException {
    return new Release(
        Period.parse(row.getString("period")).orElseThrow(),
        row.getInt("number"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("worker_id", UUID.class)).map(WorkerId::new));
  }
}
