package fi.tallessa.rights.request;

import fi.tallessa.access.PartRestrictions;
import fi.tallessa.access.Restrictions;
import fi.tallessa.holdings.AtRestore;
import fi.tallessa.holdings.AtRestriction;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.WorkerId;
import fi.tallessa.rights.request.OpenRequest.At;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which requests have the data only kept. The door asks for the restriction itself, which lasts as
 * long as one of them does.
 */
@Repository
class Freezes implements AtRestore {

  private final JdbcClient db;
  private final Restrictions restrictions;
  private final PartRestrictions parts;
  private final List<AtRestriction> told;

  Freezes(
      JdbcClient db, Restrictions restrictions, PartRestrictions parts, List<AtRestriction> told) {
    this.told = told;
    this.parts = parts;
    this.db = db;
    this.restrictions = restrictions;
  }

  Optional<Freeze> of(Permit permit, UUID request) {
    return asked(
            "select * from rights.freeze where subject_id = :subject and request_id = :request",
            permit,
            request)
        .query((row, n) -> freeze(row))
        .optional();
  }

  /** Whether what was decided to be stopped is not: a restore may have lifted it since. */
  boolean owed(At at) {
    var permit = at.permit();
    return MayFreeze.owes(at.request(), of(permit, at.request().id()), permit.visit().today());
  }

  /** From now on; one at a time for a request, and again where it was lifted. */
  void begin(Permit permit, Request request, Frozen what) {
    oneAfterTheOther(permit);
    int begun =
        asked(
                """
                insert into rights.freeze as former
                  (subject_id, request_id, part, from_at, from_by, by_guardian)
                values (:subject, :request, :part, :now, :who, :guardian)
                on conflict (subject_id, request_id) do update
                set part = excluded.part, from_at = excluded.from_at,
                  from_by = excluded.from_by, by_guardian = excluded.by_guardian,
                  wanted_on = null, wanted_by = null, until_at = null, until_by = null,
                  told_on = null
                where former.until_at is not null
                """,
                permit,
                request.id())
            .param("part", what.code())
            .param("guardian", request.told().asker() == Asker.GUARDIAN)
            .update();
    if (begun == 0) {
      return;
    }
    if (what.equals(Frozen.ALL)) {
      restrictions.begin(permit);
    } else {
      parts.begin(permit, what.code());
      told.forEach(one -> one.changed(permit.subject()));
    }
    follow(permit);
  }

  /** That they want it used again; who says so last has heard it. False where it is lifted. */
  boolean want(Permit permit, UUID request, LocalDate on) {
    return asked(
                """
                update rights.freeze set wanted_on = :on, wanted_by = :who
                where subject_id = :subject and request_id = :request and until_at is null
                """,
                permit,
                request)
            .param("on", on)
            .update()
        == 1;
  }

  /** False where somebody else was faster. What another request keeps frozen stays so. */
  boolean lift(Permit permit, UUID request, Frozen what, LocalDate on) {
    oneAfterTheOther(permit);
    int lifted =
        asked(
                """
                update rights.freeze set until_at = :now, until_by = :who, told_on = :told
                where subject_id = :subject and request_id = :request and until_at is null
                """,
                permit,
                request)
            .param("told", on)
            .update();
    if (lifted == 0) {
      return false;
    }
    if (lasts(permit, what)) {
      follow(permit);
    } else if (what.equals(Frozen.ALL)) {
      restrictions.end(permit);
    } else {
      parts.end(permit, what.code());
      told.forEach(one -> one.changed(permit.subject()));
    }
    return true;
  }

  /**
   * Nothing is waited for where all that lasts of an extent is of objections that were accepted and
   * answered: that is not used again, and goes when its time is over. Where a part alone was
   * accepted, all of it is no such extent.
   */
  void follow(Permit permit) {
    db.sql(
            """
            select frozen.part, bool_and(request.kind = 'OBJECTION' and not request.of_guardian
              and request.closed_at is not null
              and coalesce((select outcome = 'ACCEPTED'
                  or outcome = 'PARTLY' and frozen.part <> 'all'
                from rights.decision
                where decision.subject_id = request.subject_id
                  and decision.request_id = request.id
                order by number desc limit 1), false)) as stopped
            from rights.freeze frozen
            join rights.request on request.subject_id = frozen.subject_id
              and request.id = frozen.request_id
            where frozen.subject_id = ? and frozen.until_at is null
            group by frozen.part
            """)
        .param(permit.subject().value())
        .query((row, n) -> Map.entry(row.getString("part"), row.getBoolean("stopped")))
        .list()
        .forEach(one -> stop(permit, one.getKey(), one.getValue()));
  }

  private void stop(Permit permit, String part, boolean stopped) {
    if (part.equals(Frozen.ALL.code())) {
      restrictions.stop(permit, stopped);
    } else {
      parts.stop(permit, part, stopped);
    }
  }

  /**
   * What the export of the keys knows as lifted is lifted here too; who told them, and when, is
   * lost with what was written after the backup.
   */
  @Override
  public void restored(Instant exported) {
    db.sql(
            """
            update rights.freeze frozen set until_at = ?
            where until_at is null and not {part} and not (part = 'all' and exists (
              select from access.restriction
              where restriction.subject_id = frozen.subject_id and until_at is null))
            """
                .replace("{part}", PartRestrictions.lasts("frozen", "frozen.part")))
        .param(exported.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Who lifts sees what another request has frozen at the same time, and leaves it frozen. */
  private void oneAfterTheOther(Permit permit) {
    db.sql("select pg_advisory_xact_lock(hashtextextended('rights.freeze' || ?, 0))")
        .param(permit.subject().value().toString())
        .query((row, n) -> 0)
        .single();
  }

  private boolean lasts(Permit permit, Frozen what) {
    return db.sql(
            """
            select exists (select from rights.freeze
              where subject_id = ? and part = ? and until_at is null)
            """)
        .params(permit.subject().value(), what.code())
        .query(Boolean.class)
        .single();
  }

  private JdbcClient.StatementSpec asked(String sql, Permit permit, UUID request) {
    return db.sql(sql)
        .param("subject", permit.subject().value())
        .param("request", request)
        .param("who", permit.visit().who().value())
        .param("now", permit.visit().when().atOffset(ZoneOffset.UTC));
  }

  private static Freeze freeze(ResultSet row) throws SQLException {
    return new Freeze(
        Frozen.of(row.getString("part")),
        moment(row, "from_at"),
        worker(row, "from_by"),
        row.getBoolean("by_guardian"),
        row.getObject("wanted_by") == null
            ? Optional.empty()
            : Optional.of(
                new Freeze.Wish(
                    worker(row, "wanted_by"), row.getObject("wanted_on", LocalDate.class))),
        row.getObject("until_at") == null
            ? Optional.empty()
            : Optional.of(new Freeze.Lifted(moment(row, "until_at"), by(row))));
  }

  private static Optional<Freeze.By> by(ResultSet row) throws SQLException {
    return row.getObject("until_by") == null
        ? Optional.empty()
        : Optional.of(
            new Freeze.By(worker(row, "until_by"), row.getObject("told_on", LocalDate.class)));
  }

  private static WorkerId worker(ResultSet row, String column) throws SQLException {
    return new WorkerId(row.getObject(column, UUID.class));
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
