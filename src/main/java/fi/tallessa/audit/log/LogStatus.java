package fi.tallessa.audit.log;

import fi.tallessa.audit.log.LogConfiguration.Outsides;
import fi.tallessa.audit.log.LoggedLines.Tail;
import fi.tallessa.audit.log.Outside.Place;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How the seals stand, for the managers. */
@Repository
class LogStatus {

  private final JdbcClient db;
  private final Checkpoints checkpoints;
  private final LoggedLines lines;
  private final Outsides outsides;

  LogStatus(JdbcClient db, Checkpoints checkpoints, LoggedLines lines, Outsides outsides) {
    this.db = db;
    this.checkpoints = checkpoints;
    this.lines = lines;
    this.outsides = outsides;
  }

  /**
   * A place outside.
   *
   * @param number of the last checkpoint that is there; 0 before the first
   * @param since when the first was made that is not, null where all are
   */
  record Copy(Place place, long number, Instant since) {}

  LogPage page(Instant now) {
    var last = checkpoints.last();
    Tail tail = lines.tail(last.map(Checkpoint::last).orElse(0L));
    return new LogPage(
        last.map(Checkpoint::number).orElse(0L),
        last.map(Checkpoint::at).orElse(null),
        tail.lines(),
        tail.since(),
        copies().stream().map(copy -> CopyRow.of(copy, now)).toList(),
        now);
  }

  private List<Copy> copies() {
    var places = outsides.all().stream().map(one -> one.place().name()).toArray(String[]::new);
    return db.sql(
            """
            select place, coalesce(number, 0) as number,
              (select sealed_at from audit.checkpoint
                where checkpoint.number > coalesce(outside.number, 0)
                order by checkpoint.number limit 1) as since
            from unnest(?) as place left join audit.outside using (place) order by place
            """)
        .param(places)
        .query(LogStatus::copy)
        .list();
  }

  private static Copy copy(ResultSet row, int n) throws SQLException {
    return new Copy(
        Place.valueOf(row.getString("place")),
        row.getLong("number"),
        Optional.ofNullable(row.getObject("since", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant)
            .orElse(null));
  }
}
