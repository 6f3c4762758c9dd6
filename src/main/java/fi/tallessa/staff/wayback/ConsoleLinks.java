package fi.tallessa.staff.wayback;

import fi.tallessa.kernel.WorkerId;
import fi.tallessa.staff.link.LinkKind;
import fi.tallessa.staff.link.LostStill;
import fi.tallessa.staff.proof.Token;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The link that was asked for at the server: one at a time, and no token before three days. */
@Repository
class ConsoleLinks {

  private final JdbcClient db;

  ConsoleLinks(JdbcClient db) {
    this.db = db;
  }

  /** From when on the one that waits opens. */
  Optional<Instant> waiting(LinkKind kind, WorkerId worker, Instant now) {
    return db.sql(
            """
            select alone_from from staff.link
            where kind = :kind and worker_id = :worker and token_hash is null
              and used_at is null and withdrawn_at is null and ends_at > :now and %s
            """
                .formatted(LostStill.SQL))
        .param("kind", kind.name())
        .param("worker", worker.value())
        .param("now", utc(now))
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  /** Whatever was asked for before is over. */
  void ask(LinkKind kind, WorkerId worker, Instant from, Instant now) {
    db.sql(
            """
            update staff.link set token_hash = null, sealed = null, withdrawn_at = ?
            where kind in ('CONSOLE', 'CONSOLE_BOTH') and used_at is null and withdrawn_at is null
            """)
        .param(utc(now))
        .update();
    db.sql(
            """
            insert into staff.link (id, kind, worker_id, made_at, ends_at, alone_from, version)
            values (?, ?, ?, ?, ?, ?, 1)
            """)
        .params(
            UUID.randomUUID(),
            kind.name(),
            worker.value(),
            utc(now),
            utc(from.plus(kind.lasts())),
            utc(from))
        .update();
  }

  /** Until when the link opens something; made once, and it lasts as long as what was asked for. */
  Optional<Instant> open(LinkKind kind, WorkerId worker, Token token, Instant now) {
    return db.sql(
            """
            update staff.link set token_hash = :token, opened_at = :now
            where kind = :kind and worker_id = :worker and token_hash is null
              and used_at is null and withdrawn_at is null
              and alone_from <= :now and ends_at > :now and %s
            returning ends_at
            """
                .formatted(LostStill.SQL))
        .param("token", token.hash())
        .param("kind", kind.name())
        .param("now", utc(now))
        .param("worker", worker.value())
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
