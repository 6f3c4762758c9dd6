package fi.tallessa.staff.proof;

import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.WorkerId;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Browsers that have signed in before, and as whom. */
@Repository
public class Devices {

  /** As long as the browser keeps the cookie: whoever is away for half a year begins anew. */
  static final Duration LIFETIME = Duration.ofDays(180);

  private final JdbcClient db;

  Devices(JdbcClient db) {
    this.db = db;
  }

  boolean knows(Optional<Token> device, WorkerId worker) {
    return device.flatMap(one -> used(one, worker)).isPresent();
  }

  public void remember(Token device, WorkerId worker, Arrival arrival) {
    var now = utc(arrival.at());
    db.sql(
            """
            insert into staff.device (token_hash, worker_id, since, used_at, machine)
            values (?, ?, ?, ?, ?)
            on conflict (token_hash, worker_id) do update
            set used_at = excluded.used_at, machine = excluded.machine
            """)
        .params(device.hash(), worker.value(), now, now, arrival.machine().name())
        .update();
  }

  /** When this worker signed in on it last; empty for one that is new. */
  public Optional<Instant> used(Token device, WorkerId worker) {
    return db.sql("select used_at from staff.device where token_hash = ? and worker_id = ?")
        .params(device.hash(), worker.value())
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  /** Other browsers of this worker that were new at a moment or after it, the newest first. */
  public List<NewDevice> since(Instant moment, Optional<Token> but, WorkerId worker) {
    return db.sql(
            """
            select since, machine from staff.device
            where worker_id = ? and since >= ? and token_hash is distinct from ?
            order by since desc
            """)
        .params(worker.value(), utc(moment), but.map(Token::hash).orElse(null))
        .query(
            (row, n) ->
                new NewDevice(
                    row.getObject("since", OffsetDateTime.class).toInstant(),
                    Machine.kept(row.getString("machine"))))
        .list();
  }

  /** Whether this worker has signed in anywhere before. */
  public boolean any(WorkerId worker) {
    return db.sql("select exists (select from staff.device where worker_id = ?)")
        .param(worker.value())
        .query(Boolean.class)
        .single();
  }

  /** No browser is known as this worker's any more. */
  public void forget(WorkerId worker) {
    db.sql("delete from staff.device where worker_id = ?").param(worker.value()).update();
  }

  /** Takes away browsers nobody came back with, and those of who has left. Returns how many. */
  public int sweep(Instant now) {
    return db.sql(
            """
            delete from staff.device using staff.worker
            where worker.id = device.worker_id
              and (device.used_at < :unused or worker.left_on < :today)
            """)
        .param("unused", utc(now.minus(LIFETIME)))
        .param("today", now.atZone(Visit.ZONE).toLocalDate())
        .update();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
