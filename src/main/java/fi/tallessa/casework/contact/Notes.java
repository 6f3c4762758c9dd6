package fi.tallessa.casework.contact;

import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.holdings.RestsOnConsent;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.legalbasis.ConsentBasis;
import fi.tallessa.legalbasis.OnConsent;
import fi.tallessa.vault.Vault;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was said in contacts, each on a consent to notes of our work together (D1). */
@Repository
class Notes implements RestsOnConsent {

  private static final String HOLDS = OnConsent.holds(FieldGroup.NOTES, "note");

  private final JdbcClient db;
  private final Vault vault;
  private final RowsOnNotes rows;

  Notes(JdbcClient db, Vault vault, RowsOnNotes rows) {
    this.db = db;
    this.vault = vault;
    this.rows = rows;
  }

  /** False where the consent does not hold at this moment, or somebody was faster. */
  boolean add(Permit permit, UUID id, ConsentBasis basis, Note note) {
    removeEnded(permit, id);
    return asked(
                """
                insert into casework.note (subject_id, id, version, item_id, consent_number, sealed)
                select subject_id, id, 1, item_id, consent_number, :sealed
                from (values (:subject, :id, :item, :number))
                  as note (subject_id, id, item_id, consent_number)
                where {holds}
                on conflict do nothing
                """,
                permit)
            .param("id", id)
            .param("item", basis.item())
            .param("number", basis.number())
            .param("sealed", vault.open(permit).seal(Note.SHAPE, id, 1, note))
            .update()
        == 1;
  }

  /** What has lost its consent waits for the night, and is in nobody's way until then. */
  private void removeEnded(Permit permit, UUID id) {
    db.sql(
            "delete from casework.note where subject_id = ? and id = ? and"
                + OnConsent.ended(FieldGroup.NOTES, "note"))
        .params(permit.subject().value(), id)
        .update();
  }

  /** Writes the next version and keeps the one before beside it; false when somebody was faster. */
  boolean correct(Permit permit, KeptContact kept, Note next) {
    int version = kept.noteVersion() + 1;
    return asked(
                """
                with before as (
                  insert into casework.note_past (subject_id, id, version, sealed)
                  select subject_id, id, version, sealed from casework.note
                  where subject_id = :subject and id = :id and version = :next - 1 and {holds}
                  on conflict do nothing returning version)
                update casework.note set version = :next, sealed = :sealed
                where subject_id = :subject and id = :id
                  and version = (select version from before) and {holds}
                """,
                permit)
            .param("id", kept.id())
            .param("next", version)
            .param("sealed", vault.open(permit).seal(Note.SHAPE, kept.id(), version, next))
            .update()
        == 1;
  }

  /** Writes the next version and keeps none that was before; false when somebody was faster. */
  boolean thin(Permit permit, KeptContact kept, Note next) {
    int version = kept.noteVersion() + 1;
    return asked(
                """
                with gone as (
                  delete from casework.note_past where subject_id = :subject and id = :id)
                update casework.note set version = :next, sealed = :sealed
                where subject_id = :subject and id = :id and version = :next - 1 and {holds}
                """,
                permit)
            .param("id", kept.id())
            .param("next", version)
            .param("sealed", vault.open(permit).seal(Note.SHAPE, kept.id(), version, next))
            .update()
        == 1;
  }

  /** Every version of one that may be shown today, the newest first. */
  List<Note> history(Permit permit, UUID id) {
    var key = vault.open(permit);
    return asked(
            """
            select past.version, past.sealed from casework.note
            join casework.note_past past using (subject_id, id)
            where subject_id = :subject and id = :id and {holds}
            union all
            select version, sealed from casework.note
            where subject_id = :subject and id = :id and {holds}
            order by version desc
            """,
            permit)
        .param("id", id)
        .query(
            (row, n) -> key.unseal(Note.SHAPE, id, row.getInt("version"), row.getBytes("sealed")))
        .list();
  }

  /** Of a contact that was taken back: its words are its author's draft again. */
  void remove(Permit permit, UUID id) {
    db.sql("delete from casework.note where subject_id = ? and id = ?")
        .params(permit.subject().value(), id)
        .update();
  }

  void erase(Permit permit) {
    db.sql("delete from casework.note where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }

  @Override
  public Map<FieldGroup, Integer> eraseEnded(SubjectId subject, UUID item) {
    return rows.eraseEnded("casework.note", subject, item);
  }

  @Override
  public Map<FieldGroup, Integer> wouldLose(SubjectId subject, UUID item, int version) {
    return rows.wouldLose("casework.note", subject, item, version);
  }

  private JdbcClient.StatementSpec asked(String sql, Permit permit) {
    return db.sql(sql.replace("{holds}", HOLDS))
        .param("subject", permit.subject().value())
        .param("today", permit.visit().today());
  }
}
