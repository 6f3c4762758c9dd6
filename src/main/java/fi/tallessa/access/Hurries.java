package fi.tallessa.access;

import fi.tallessa.kernel.SubjectId;
import fi.tallessa.kernel.Visit;
import fi.tallessa.kernel.Words;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.vault.Shape;
import fi.tallessa.vault.Vault;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Why somebody opens many files at once, in their own words; the count begins anew with each. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Hurries {

  /** More lines than anybody writes within an hour; no longer is the log read for it. */
  private static final int LINES = 5_000;

  private record Reason(String words) {
    @Override
    public String toString() {
      return "Reason";
    }
  }

  /** When somebody said why, and what. */
  public record Hurry(Instant at, String words) {
    @Override
    public String toString() {
      return "Hurry";
    }
  }

  private static final Shape<Reason> SHAPE = Shape.of("access.hurry", Reason.class);

  private final JdbcClient db;
  private final Vault vault;

  Hurries(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  void add(Words reason, Visit visit) {
    var id = UUID.randomUUID();
    var sealed = vault.register().seal(SHAPE, id, 1, new Reason(reason.value()));
    db.sql("insert into access.hurry (id, worker_id, at, sealed) values (?, ?, ?, ?)")
        .params(id, visit.who().value(), visit.when().atOffset(ZoneOffset.UTC), sealed)
        .update();
  }

  /** What somebody said on a day. */
  public List<Hurry> of(WorkerId worker, LocalDate day) {
    var key = vault.register();
    return db.sql(
            """
            select id, at, sealed from access.hurry
            where worker_id = ? and (at at time zone 'Europe/Helsinki')::date = ? order by at
            """)
        .params(worker.value(), day)
        .query(
            (row, n) ->
                new Hurry(
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    key.unseal(SHAPE, row.getObject("id", UUID.class), 1, row.getBytes("sealed"))
                        .words()))
        .list();
  }

  /**
   * Which files the visitor read on whatever machine since a moment, and since they last said why.
   */
  Set<SubjectId> everywhere(Instant since, Visit visit) {
    return db.sql(
            """
            select distinct subject_id from (
              select subject_id, at, kind, reach, refusal from audit.access_log
              where worker_id = :who order by line desc limit :lines) look
            where at > :since and at <= :now and kind = 'READ' and refusal is null and reach = any (:into)
              and subject_id is not null
              and not exists (select from access.hurry
                where hurry.worker_id = :who and hurry.at >= look.at)
            """)
        .param("who", visit.who().value())
        .param("since", since.atOffset(ZoneOffset.UTC))
        .param("now", visit.when().atOffset(ZoneOffset.UTC))
        .param("into", Throttle.INTO.stream().map(Enum::name).toArray(String[]::new))
        .param("lines", LINES)
        .query((row, n) -> new SubjectId(row.getObject(1, UUID.class)))
        .set();
  }

  public int forget(LocalDate before) {
    return db.sql("delete from access.hurry where at < ?")
        .param(before.atStartOfDay(Visit.ZONE).toOffsetDateTime())
        .update();
  }
}
