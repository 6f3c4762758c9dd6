package fi.tallessa.casework.plan;

import fi.tallessa.casework.contact.RowsOnNotes;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.RestsOnConsent;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.legalbasis.ConsentBasis;
import fi.tallessa.vault.Vault;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Aims, each on a consent to notes of our work together (D1); all of a plan goes with its aim. */
@Repository
class Aims implements RestsOnConsent {

  private final JdbcClient db;
  private final Vault vault;
  private final RowsOnNotes rows;

  Aims(JdbcClient db, Vault vault, RowsOnNotes rows) {
    this.db = db;
    this.vault = vault;
    this.rows = rows;
  }

  /** The id of what a form writes: each time the same, and another in each file. */
  UUID id(Permit permit, UUID form) {
    return vault.open(permit).id("casework.aim/" + form);
  }

  /** False where the consent or the basis of the work does not hold at this moment. */
  boolean add(Permit permit, UUID id, ConsentBasis basis, Aim aim) {
    return asked(
                """
                insert into casework.aim
                  (subject_id, id, version, line, item_id, consent_number, sealed)
                select subject_id, id, 1, :line, item_id, consent_number, :sealed
                from (values (:subject, :id, :item, :number))
                  as aim (subject_id, id, item_id, consent_number)
                where {stands}
                on conflict do nothing
                """,
                permit)
            .param("id", id)
            .param("line", permit.line())
            .param("item", basis.item())
            .param("number", basis.number())
            .param("sealed", vault.open(permit).seal(Aim.SHAPE, id, 1, aim))
            .update()
        == 1;
  }

  /** Writes the next version and keeps the one before beside it; false when somebody was faster. */
  boolean correct(Permit permit, KeptAim kept, Aim next) {
    int version = kept.version() + 1;
    return asked(
                """
                with before as (
                  insert into casework.aim_past (subject_id, id, version, sealed)
                  select subject_id, id, version, sealed from casework.aim
                  where subject_id = :subject and id = :id and version = :next - 1 and {stands}
                  on conflict do nothing returning version)
                update casework.aim set version = :next, ended_at = :ended, sealed = :sealed
                where subject_id = :subject and id = :id
                  and version = (select version from before)
                """,
                permit)
            .param("id", kept.id())
            .param("next", version)
            .param("ended", ended(next), Types.TIMESTAMP_WITH_TIMEZONE)
            .param("sealed", vault.open(permit).seal(Aim.SHAPE, kept.id(), version, next))
            .update()
        == 1;
  }

  private static OffsetDateTime ended(Aim aim) {
    return aim.state() == AimState.GOING ? null : aim.written().atOffset(ZoneOffset.UTC);
  }

  void erase(Permit permit) {
    db.sql("delete from casework.aim where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }

  @Override
  public Map<FieldGroup, Integer> eraseEnded(SubjectId subject, UUID item) {
    return rows.eraseEnded("casework.aim", subject, item);
  }

  @Override
  public Map<FieldGroup, Integer> wouldLose(SubjectId subject, UUID item, int version) {
    return rows.wouldLose("casework.aim", subject, item, version);
  }

  private JdbcClient.StatementSpec asked(String sql, Permit permit) {
    return db.sql(sql.replace("{stands}", Plans.STANDS))
        .param("subject", permit.subject().value())
        .param("today", permit.visit().today());
  }
}
