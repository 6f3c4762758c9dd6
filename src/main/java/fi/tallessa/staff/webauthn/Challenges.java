package fi.tallessa.staff.webauthn;

import fi.tallessa.kernel.WorkerId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What passkeys are asked to sign now. */
@Repository
public class Challenges {

  /** As many as one has tabs and screens; whoever asks for more loses the oldest. */
  private static final int AT_ONCE = 8;

  private final JdbcClient db;

  Challenges(JdbcClient db) {
    this.db = db;
  }

  /** One to show a passkey by. */
  Challenge toShow(WorkerId worker, Instant now) {
    return add(worker, null, null, now);
  }

  /** One to make a passkey by, for the session that has just shown password and second factor. */
  Challenge toMake(WorkerId worker, UUID session, Kind kind, Instant now) {
    return add(worker, session, kind, now);
  }

  private Challenge add(WorkerId worker, UUID session, Kind kind, Instant now) {
    var challenge = Challenge.random();
    db.sql(
            """
            delete from staff.passkey_challenge where worker_id = :worker and challenge not in
              (select challenge from staff.passkey_challenge where worker_id = :worker
                order by made_at desc limit :others)
            """)
        .param("worker", worker.value())
        .param("others", AT_ONCE - 1)
        .update();
    db.sql(
            """
            insert into staff.passkey_challenge (challenge, worker_id, session_id, kind, made_at)
            values (?, ?, cast(? as uuid), ?, ?)
            """)
        .params(
            challenge.value(),
            worker.value(),
            session == null ? null : session.toString(),
            kind == null ? null : kind.name(),
            utc(now))
        .update();
    return challenge;
  }

  /** A passkey that is being made. */
  record Making(Challenge challenge, Kind kind) {}

  /** The newest of a session that still holds: no other of the worker answers it. */
  Optional<Making> making(WorkerId worker, UUID session, Instant now) {
    return db.sql(
            """
            select challenge, kind from staff.passkey_challenge
            where worker_id = ? and session_id = ? and kind is not null and made_at > ?
            order by made_at desc limit 1
            """)
        .params(worker.value(), session, utc(now.minus(Challenge.HOLDS)))
        .query(
            (row, n) -> new Making(new Challenge(row.getString(1)), Kind.valueOf(row.getString(2))))
        .optional();
  }

  /** True for the first who answers one to show a passkey by, while it holds. */
  boolean takeToShow(WorkerId worker, Challenge challenge, Instant now) {
    return db.sql(
            """
            delete from staff.passkey_challenge
            where challenge = ? and worker_id = ? and kind is null returning made_at
            """)
        .params(challenge.value(), worker.value())
        .query(OffsetDateTime.class)
        .optional()
        .filter(made -> Challenge.holds(made.toInstant(), now))
        .isPresent();
  }

  /** True for the first who answers this one. */
  boolean take(Making making) {
    return db.sql("delete from staff.passkey_challenge where challenge = ?")
            .param(making.challenge().value())
            .update()
        == 1;
  }

  /** Takes away what nobody answered in time. Returns how many. */
  public int sweep(Instant now) {
    return db.sql("delete from staff.passkey_challenge where made_at <= ?")
        .param(utc(now.minus(Challenge.HOLDS)))
        .update();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
