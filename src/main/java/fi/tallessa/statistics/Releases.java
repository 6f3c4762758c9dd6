package fi.tallessa.statistics;

import fi.tallessa.kernel.WorkerId;
import fi.tallessa.statistics.Counting.Cell;
import fi.tallessa.statistics.Counting.Counted;
import fi.tallessa.statistics.Counting.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
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
class Releases {

  /** A release and one correction, for ever: a third would average the noise away. */
  static final int MOST = 2;

  private static final String RELEASE =
      "select period, number, at, worker_id from statistics.release ";

  private final JdbcClient db;
  private final JdbcTemplate many;

  Releases(JdbcClient db, JdbcTemplate many) {
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
        .query(Releases::release)
        .list();
  }

  Optional<Release> newest(Period period) {
    return db.sql(RELEASE + "where period = ? order by number desc limit 1")
        .param(period.code())
        .query(Releases::release)
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

  /** What came of each table of a release, by its number. */
  List<Map.Entry<String, Outcome>> outcomes(Release release) {
    return db.sql(
            """
            select code, outcome from statistics.released_table where period = ? and number = ?
            order by length(code), code
            """)
        .params(release.period().code(), release.number())
        .query((row, n) -> Map.entry(row.getString(1), Outcome.valueOf(row.getString(2))))
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
        .query(
            (row, n) ->
                new Cell(
                    Arrays.asList((String[]) row.getArray("place").getArray()),
                    row.getInt("shown")))
        .list();
  }

  private static Release release(ResultSet row, int n) throws SQLException {
    return new Release(
        Period.parse(row.getString("period")).orElseThrow(),
        row.getInt("number"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("worker_id", UUID.class)).map(WorkerId::new));
  }
}
