package fi.tallessa.rights.request;

import fi.tallessa.access.Restrictions;
import fi.tallessa.customer.relationship.Ends;
import fi.tallessa.holdings.HeldBack;
import fi.tallessa.holdings.Night;
import fi.tallessa.holdings.Permit;
import fi.tallessa.kernel.SubjectId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Who is to be erased since they asked for it (S45, D18), or objected to all of it (GDPR Art.
 * 17(1)(c)): it was accepted and they were told, no relationship lasts, nothing holds it back (Art.
 * 17(3)), and no other request needs it.
 */
@Repository
class AskedErasures {

  private static final String LASTS =
      """
      exists (select from customer.relationship {ended}
        where relationship.subject_id = {row}.subject_id
          and coalesce(ended.ended_on, 'infinity') >= :day)
      """
          .replace("{ended}", Ends.NEWEST);

  /** All of it was stopped, and nobody has said since that they want it used again. */
  private static final String STOPPED =
      """
      exists (select from rights.freeze stopped
        where stopped.subject_id = request.subject_id and stopped.request_id = request.id
          and stopped.part = 'all' and stopped.until_at is null and stopped.wanted_on is null)
      """;

  private final JdbcClient db;
  private final HeldBack held;

  AskedErasures(JdbcClient db, HeldBack held) {
    this.db = db;
    this.held = held;
  }

  /** Whether something keeps the file that only the line manager can end (S45). */
  boolean kept(Permit permit) {
    var visit = permit.visit();
    return db.sql(
            """
            select exists (select from access.file
              where file.subject_id = :subject and ({lasts} or {held}))
            """
                .replace("{lasts}", LASTS.replace("{row}", "file"))
                .replace("{held}", held.holds("file")))
        .param("subject", permit.subject().value())
        .param("day", visit.today().plusDays(1))
        .param("now", visit.when().atOffset(ZoneOffset.UTC))
        .query(Boolean.class)
        .single();
  }

  /** Whether a legal hold is in force. */
  boolean held(Permit permit) {
    return db.sql(
            """
            select exists (select from access.file where file.subject_id = :subject and {held})
            """
                .replace("{held}", held.holds("file")))
        .param("subject", permit.subject().value())
        .param("now", permit.visit().when().atOffset(ZoneOffset.UTC))
        .query(Boolean.class)
        .single();
  }

  /** Those of this night: whoever came back after the answer has asked for something else. */
  List<SubjectId> due(Night night) {
    return due("true", null, night);
  }

  /** Whether this one is among them, as it stands now. */
  boolean due(SubjectId subject, Night night) {
    return !due("request.subject_id = :subject", subject.value(), night).isEmpty();
  }

  private List<SubjectId> due(String whose, UUID subject, Night night) {
    return db.sql(
            """
            select distinct request.subject_id from rights.request
            join lateral (select outcome from rights.decision
              where decision.subject_id = request.subject_id
                and decision.request_id = request.id
              order by number desc limit 1) decision on decision.outcome = 'ACCEPTED'
            where {whose} and request.kind in ('ERASURE', 'OBJECTION')
              and request.closed_at is not null and not request.of_guardian
              and (request.kind = 'ERASURE' or {stopped})
              and not exists (select from rights.request other
                where other.subject_id = request.subject_id and other.closed_at is null)
              and not exists (select from customer.relationship back
                where back.subject_id = request.subject_id
                  and back.began_on >= request.closed_on)
              and not {lasts} and not {held} and not {frozen}
            """
                .replace("{whose}", whose)
                .replace("{stopped}", STOPPED)
                .replace("{lasts}", LASTS.replace("{row}", "request"))
                .replace("{held}", held.holds("request"))
                .replace("{frozen}", Restrictions.keeps("request")))
        .param("subject", subject)
        .param("day", night.day())
        .param("now", night.at().atOffset(ZoneOffset.UTC))
        .query((row, n) -> new SubjectId(row.getObject(1, UUID.class)))
        .list();
  }
}
