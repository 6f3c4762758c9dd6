package fi.tallessa.casework.contact;

import fi.tallessa.casework.attachment.AttachmentRests;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import fi.tallessa.legalbasis.OnConsent;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether a contact was ever here, what became of it, and where else it was written: no seals. */
@Repository
class ContactTraces {

  private final JdbcClient db;

  ContactTraces(JdbcClient db) {
    this.db = db;
  }

  /** Whether it was taken back or moved away. */
  boolean gone(Permit permit, UUID id) {
    return is(
        """
            select from casework.cancellation where subject_id = :subject and contact_id = :id
            union all
            select from casework.moving where subject_id = :subject and contact_id = :id
            """,
        permit,
        id);
  }

  /** Whether its row is in this file, taken back or not. */
  boolean kept(Permit permit, UUID id) {
    return is("select from casework.contact where subject_id = :subject and id = :id", permit, id);
  }

  /** Whether it was written, taken back, moved away or not. */
  boolean written(Permit permit, UUID id) {
    return is(
        """
            select from casework.contact where subject_id = :subject and id = :id
            union all
            select from casework.moving where subject_id = :subject and contact_id = :id
            """,
        permit,
        id);
  }

  /**
   * Whether words or files of it lie sealed, seen by nobody, until their consent is given again or
   * has ended.
   */
  boolean asleep(Permit permit, UUID id) {
    return is(
        """
        select from casework.note
        where note.subject_id = :subject and note.id = :id
          and not {note holds} and not {note ended}
        union all
        select from casework.attachment
        where attachment.subject_id = :subject and attachment.contact_id = :id
          and not {attachment holds} and not {attachment ended}
        """
            .replace("{note holds}", OnConsent.holds(FieldGroup.NOTES, "note"))
            .replace("{note ended}", OnConsent.ended(FieldGroup.NOTES, "note"))
            .replace("{attachment holds}", AttachmentRests.holds("attachment"))
            .replace("{attachment ended}", AttachmentRests.ended("attachment")),
        permit,
        id);
  }

  /** Whether files hang on it that have not ended, whoever may read them. */
  boolean attached(Permit permit, UUID id) {
    return is(
        """
        select from casework.attachment
        where attachment.subject_id = :subject and attachment.contact_id = :id and not
        """
            + AttachmentRests.ended("attachment"),
        permit,
        id);
  }

  private boolean is(String sql, Permit permit, UUID id) {
    return ContactStatements.asked(db, sql, permit)
        .param("id", id)
        .query((row, n) -> true)
        .list()
        .contains(true);
  }

  /**
   * In whose files the visitor wrote the same meeting in the same save, of those whose files open
   * to them; the log knows the moment. Of a roll call nobody: its rows are put right one by one.
   */
  List<SubjectId> besides(Permit permit, KeptContact kept, Collection<SubjectId> openable) {
    return ContactStatements.asked(
            db,
            """
            select contact.subject_id from casework.contact
            join audit.access_log look on look.line = contact.line and look.worker_id = :who
            where contact.subject_id = any (:openable) and contact.subject_id <> :subject
              and contact.worker_id = :who and contact.on_day = :day
              and look.at = (select at from audit.access_log where line = :line)
              and not exists (select from casework.cancellation
                where cancellation.subject_id = contact.subject_id
                  and cancellation.contact_id = contact.id)
              and not exists (select from casework.group_session where id = :encounter)
            """,
            permit)
        .param("openable", openable.stream().map(SubjectId::value).toArray(UUID[]::new))
        .param("day", kept.contact().on())
        .param("line", kept.line())
        .param("encounter", kept.contact().encounter())
        .query((row, n) -> new SubjectId(row.getObject(1, UUID.class)))
        .list();
  }
}
