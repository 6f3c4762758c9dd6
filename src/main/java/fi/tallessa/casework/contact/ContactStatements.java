package fi.tallessa.casework.contact;

import fi.tallessa.access.OlderNotes;
import fi.tallessa.casework.attachment.Attachments;
import fi.tallessa.casework.countersign.InternEntries;
import fi.tallessa.customer.basis.WorkRests;
import fi.tallessa.customer.say.Says;
import fi.tallessa.holdings.FieldGroup;
import fi.tallessa.holdings.Permit;
import fi.tallessa.legalbasis.OnConsent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Statements of contacts that stand, and beside each what was said in it while its consent holds:
 * asked in the same statement, so that what was taken back is in no page from the next request on,
 * and the row stays.
 */
final class ContactStatements {

  private static final String STANDS =
      """
      where contact.subject_id = :subject
        and not exists (select from casework.cancellation
          where cancellation.subject_id = contact.subject_id
            and cancellation.contact_id = contact.id)
        and
      """
          + WorkRests.of("contact");

  static final String ROWS =
      "select contact.id, contact.version, contact.sealed from casework.contact " + STANDS;

  private static final String WHOLE =
      """
      select contact.subject_id, contact.id, contact.version, contact.line, contact.sealed,
        {withheld} and note.id is not null as withheld, {waits} as waits,
        {attachments} as attachments, {kept} as kept_until,
        case when {withheld} then 0 else note.version end as note_version,
        case when {withheld} then null else note.sealed end as note
      from casework.contact
      left join casework.note on note.subject_id = contact.subject_id and note.id = contact.id
        and {holds}
      """
              .replace("{waits}", InternEntries.waits("contact"))
              .replace("{attachments}", Attachments.many("contact"))
              .replace("{kept}", Says.until("contact"))
          + STANDS;

  private static final String HOLDS = OnConsent.holds(FieldGroup.NOTES, "note");

  /** What the visitor may read: older notes only as far as they were handed over. */
  static final String READ =
      WHOLE.replace("{withheld}", OlderNotes.withheld("contact")).replace("{holds}", HOLDS);

  private static final String EVERYBODYS = WHOLE.replace("{withheld}", "false");

  /** All there is, whoever may read it, for what is only written anew. */
  static final String ALL = EVERYBODYS.replace("{holds}", HOLDS);

  /** The same for the person's own copy: also what sleeps, or lies sealed. */
  static final String KEPT =
      EVERYBODYS.replace("{holds}", OnConsent.there(FieldGroup.NOTES, "note"));

  static final String NEWEST_FIRST = " order by contact.on_day desc, contact.line desc";

  static final String OLDEST_FIRST = " order by contact.on_day, contact.line";

  static final String PAGE =
      """
      and (contact.on_day, contact.line) < (:day, :line)
        and (cast(:worker as uuid) is null or contact.worker_id = cast(:worker as uuid))
      """
          + NEWEST_FIRST;

  /** A statement with those of its parameters that each has: the person, the visitor, the day. */
  static JdbcClient.StatementSpec asked(JdbcClient db, String sql, Permit permit) {
    var asked = db.sql(sql).param("subject", permit.subject().value());
    if (sql.contains(":who")) {
      asked = asked.param("who", permit.visit().who().value());
    }
    return sql.contains(":today") ? asked.param("today", permit.visit().today()) : asked;
  }

  private ContactStatements() {}
}
