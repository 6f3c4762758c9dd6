package fi.tallessa.admission;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many were turned away, by hour and why. */
@Repository
public class RefusalCounts {

  private final JdbcClient db;

  RefusalCounts(JdbcClient db) {
    this.db = db;
  }

  /** Since a moment, by why, and when last. */
  public record Count(WayIn way, long many, Instant lastHour) {}

  /** How many there are in that hour by now. */
  long add(Instant hour, WayIn way, long more) {
    return db.sql(
            """
            insert into admission.refusal as one (hour, way, many) values (?, ?, ?)
            on conflict (hour, way) do update set many = one.many + excluded.many returning many
            """)
        .params(utc(hour), way.name(), more)
        .query(Long.class)
        .single();
  }

  /** The most frequent first. */
  public List<Count> since(Instant from) {
    return db.sql(
            """
            select way, sum(many) as many, max(hour) as hour from admission.refusal
            where hour >= ? group by way order by sum(many) desc, way
            """)
        .params(utc(from))
        .query(
            (row, n) ->
                new Count(
                    WayIn.valueOf(row.getString("way")),
                    row.getLong("many"),
                    row.getObject("hour", OffsetDateTime.class).toInstant()))
        .list();
  }

  void sweep(Instant before) {
    db.sql("delete from admission.refusal where hour < ?").param(utc(before)).update();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
