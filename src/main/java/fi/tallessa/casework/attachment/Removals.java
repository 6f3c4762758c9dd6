package fi.tallessa.casework.attachment;

import fi.tallessa.access.OlderNotes;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.vault.Vault;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which files were removed and why, on what they themselves rested, and told to whom they opened.
 * Whoever was not handed over the file is not told of it either, and the line goes with the contact
 * the file was of.
 */
@Repository
class Removals {

  private static final String HOLDS = AttachmentRests.holds("removed");

  private final JdbcClient db;
  private final Vault vault;

  Removals(JdbcClient db, Vault vault) {
    this.db = db;
    this.vault = vault;
  }

  /** False where somebody was faster. The file itself goes with its content. */
  boolean add(Permit permit, KeptAttachment kept, RemovedAttachment removed) {
    return db.sql(
                """
                with gone as (
                  delete from casework.attachment where subject_id = :subject and id = :id
                  returning subject_id, item_id, consent_number, health_item_id, health_consent_number,
                    people_item_id, people_consent_number, contact_id, on_day, worker_id)
                insert into casework.attachment_removed (subject_id, line, item_id, consent_number,
                  health_item_id, health_consent_number, people_item_id, people_consent_number,
                  contact_id, on_day, worker_id, sealed)
                select subject_id, :line, item_id, consent_number, health_item_id,
                  health_consent_number, people_item_id, people_consent_number, contact_id, on_day,
                  worker_id, :sealed from gone
                """)
            .param("subject", permit.subject().value())
            .param("id", kept.id())
            .param("line", permit.line())
            .param(
                "sealed",
                vault.open(permit).seal(RemovedAttachment.SHAPE, permit.line(), 1, removed))
            .update()
        == 1;
  }

  /** The newest of them. */
  List<RemovedAttachment> newest(Permit permit, int most) {
    var key = vault.open(permit);
    return db.sql(
            """
            select line, sealed from casework.attachment_removed removed
            where subject_id = :subject and
            """
                + HOLDS
                + "and "
                + AttachmentRests.open("removed")
                + "and not "
                + OlderNotes.withheld("removed")
                + "order by line desc limit :most")
        .param("subject", permit.subject().value())
        .param("today", permit.visit().today())
        .param("who", permit.visit().who().value())
        .param("most", most)
        .query(
            (row, n) ->
                key.unseal(RemovedAttachment.SHAPE, row.getLong("line"), 1, row.getBytes("sealed")))
        .list();
  }

  /** What has lost one of the consents it rested on. */
  void eraseEnded(SubjectId subject, UUID item) {
    db.sql(
            "delete from casework.attachment_removed removed where subject_id = :subject and "
                + AttachmentRests.endedOf("removed"))
        .param("subject", subject.value())
        .param("item", item)
        .update();
  }

  void erase(Permit permit) {
    db.sql("delete from casework.attachment_removed where subject_id = ?")
        .param(permit.subject().value())
        .update();
  }
}
