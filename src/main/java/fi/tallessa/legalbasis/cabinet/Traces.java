package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.staff.Workers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has happened to papers and to cabinets, out of what is kept of each anyway (S26). */
@Repository
class Traces {

  private static final int MOST = 20;

  private static final String PAPER =
      """
      with line as (
        select 'placed-' || id as key, 'PLACED' as what, since as at, placed_by as who,
          cast(null as uuid) as other, cabinet || ' / ' || folder || ' / ' || sheet as more
        from legalbasis.paper_place where slip = :of
        union all
        select 'taken-' || id, 'TAKEN', taken_at, written_by, taken_by, why
        from legalbasis.paper_taking where slip = :of
        union all
        select 'returned-' || id, 'RETURNED', returned_at, returned_by, null, null
        from legalbasis.paper_taking taking where slip = :of and returned_at is not null
          and not exists (select from legalbasis.paper_destruction gone
            where gone.slip = taking.slip and gone.confirmed_at = taking.returned_at)
        union all
        select 'found-' || id, 'FOUND', found_at, found_by, null, found
        from legalbasis.stock_finding where slip = :of)
      """;

  private static final String CABINET =
      """
      with line as (
        select 'given-' || id as key, 'KEY_GIVEN' as what, given_at as at, given_by as who,
          worker_id as other, cast(null as text) as more
        from legalbasis.cabinet_key where cabinet = :of
        union all
        select 'returned-' || id, 'KEY_RETURNED', returned_at, returned_to, worker_id, null
        from legalbasis.cabinet_key where cabinet = :of and returned_at is not null
        union all
        select 'stands-1', 'STANDS', added_at, added_by, null, place
        from legalbasis.cabinet where number = :of
        union all
        select 'stands-' || version, 'STANDS', written_at, written_by, null, place
        from legalbasis.cabinet_place where cabinet = :of)
      """;

  private static final String PAGE =
      """
      select key, what, at, who, other, more from line
      where not exists (select from line where key = :after)
        or (at, key) < (select at, key from line where key = :after)
      order by at desc, key desc limit :most
      """;

  private final JdbcClient db;
  private final Workers workers;

  Traces(JdbcClient db, Workers workers) {
    this.db = db;
    this.workers = workers;
  }

  Past of(SlipNumber slip, String after) {
    return past(PAPER, slip.toString(), after);
  }

  Past of(Cabinet cabinet, String after) {
    return past(CABINET, cabinet.number(), after);
  }

  private Past past(String lines, Object of, String after) {
    var found =
        db.sql(lines + PAGE)
            .param("of", of)
            .param("after", after)
            .param("most", MOST + 1)
            .query(Traces::trace)
            .list();
    List<Trace> shown = found.subList(0, Math.min(MOST, found.size()));
    var people = shown.stream().flatMap(Trace::people).distinct().toList();
    var next = found.size() > MOST ? shown.getLast().key() : null;
    return new Past(shown, next, workers.names(people));
  }

  private static Trace trace(ResultSet row, int n) throws SQLException {
    return new Trace(
        row.getString("key"),
        Trace.What.valueOf(row.getString("what")),
        PaperRow.moment(row, "at"),
        PaperRow.worker(row, "who"),
        PaperRow.worker(row, "other"),
        row.getString("more"));
  }
}
